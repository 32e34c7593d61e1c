import { defineConfig } from 'vite';

/** A custom element cannot be defined twice, so a changed module reloads the page instead of being swapped. */
const reload = {
  name: 'qianshao-reload',
  handleHotUpdate({ server }) {
    server.ws.send({ type: 'full-reload' });
    return [];
  },
};

export default defineConfig({ plugins: [reload], build: { chunkSizeWarningLimit: 4000 } });
