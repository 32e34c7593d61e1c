/* global document, Image */
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowsers } from '../lib/browsers.js';

/**
 * Drawings as the files of a camera: JPEG and WebP, made by the Chromium of the tests. No AVIF: a document cannot say which engine
 * may have it, and a hall's old one cannot show it.
 *
 * @returns a function that gives a drawing as a file of `type`, so many px wide, and one that ends the browser
 */
export async function camera() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('No Chromium to make JPEG and WebP with: node .tools/setup.js');
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: chromiumArguments,
  });
  const page = await browser.newPage();
  return {
    async take(svg, { width, height }, type, quality) {
      const encoded = await page.evaluate(
        async (source, size, as, how) => {
          const picture = new Image(size.width, size.height);
          picture.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
          await picture.decode();
          const canvas = document.createElement('canvas');
          Object.assign(canvas, size);
          canvas.getContext('2d').drawImage(picture, 0, 0, size.width, size.height);
          return canvas.toDataURL(`image/${as}`, how).split(',')[1];
        },
        svg,
        { width, height },
        type,
        quality,
      );
      return Buffer.from(encoded, 'base64');
    },
    close: () => browser.close(),
  };
}
