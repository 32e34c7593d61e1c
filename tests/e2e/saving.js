import { join } from 'node:path';

/**
 * Lets a page save into a folder. The browser itself tells when a file is whole: one that already stands there may still be empty.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} folder
 * @returns {Promise<(press: () => Promise<unknown>) => Promise<string>>} presses what saves, and gives the file's path once it is whole
 */
export async function saving(page, folder) {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return async (press) => {
    let name;
    const whole = new Promise((done, failed) => {
      session.once('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
      session.on('Browser.downloadProgress', function ended({ state }) {
        if (state === 'inProgress') return;
        session.off('Browser.downloadProgress', ended);
        if (state === 'completed') done();
        else failed(new Error(`${name} was not saved: ${state}`));
      });
    });
    await Promise.all([whole, press()]);
    return join(folder, name);
  };
}
