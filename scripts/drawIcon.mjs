// Draws build/icon.svg with the installed Chromium as build/icon.png (512) and build/icon.ico (256). Run by hand after a change of the picture.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { needNode } from './needNode.mjs';
import { inProject } from './project.mjs';

needNode();
const svg = readFileSync(inProject('build/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['RESHENO_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
writeFileSync(inProject('build/icon.png'), await draw(512));
writeFileSync(inProject('build/icon.ico'), ico(await draw(256)));
await browser.close();

async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An icon file with one picture: since Windows Vista a 256-pixel picture may be a PNG as it is. */
function ico(png) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  // Width and height 0 mean 256.
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
