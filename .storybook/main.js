/**
 * Storybook, kept at home: nothing is reported, nothing is asked of another origin, so it also runs in an intranet.
 *
 * @type {import('@storybook/web-components-vite').StorybookConfig}
 */
export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The real community, at the address a page would give to `src`.
  staticDirs: [
    './public',
    { from: '../demo/data', to: '/data' },
    { from: '../demo/pictures', to: '/pictures' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The library's own Vite configuration builds a package, not a page.
    options: { builder: { viteConfigPath: '.storybook/vite.config.js' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    // Themes have their own grounds; a background chosen by hand would only hide a mistake.
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};
