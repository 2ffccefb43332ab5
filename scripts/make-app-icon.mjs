/** Writes assets/icons/icon.png, icon.ico and icon.icns from icon.svg, drawn by Chromium. `node scripts/make-app-icon.mjs [CHROMIUM]` */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const folder = new URL('../assets/icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
/** Type codes of PNG entries in an Apple icon, by pixel size: https://en.wikipedia.org/wiki/Apple_Icon_Image_format */
const icnsTypes = { ic04: 16, ic05: 32, ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

async function drawPictures(sizes) {
  const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const pictures = new Map();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      pictures.set(size, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  return pictures;
}

/** Windows icon: a directory of 16 bytes a picture, then the PNG files. */
function icoOf(entries) {
  const header = Buffer.alloc(6 + 16 * entries.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(entries.length, 4);
  let offset = header.length;
  entries.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at); // 0 stands for 256
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...entries.map(({ png }) => png)]);
}

/** Apple icon: chunks of type, length and PNG file. */
function icnsOf(entries) {
  const chunks = entries.map(({ type, png }) => Buffer.concat([chunkHeader(type, png.length + 8), png]));
  const body = Buffer.concat(chunks);
  return Buffer.concat([chunkHeader('icns', body.length + 8), body]);
}

function chunkHeader(type, length) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(length, 4);
  return header;
}

const pictures = await drawPictures(new Set([...icoSizes, ...Object.values(icnsTypes)]));
const pictureOf = (size) => pictures.get(size);
writeFileSync(new URL('icon.png', folder), pictureOf(1024));
writeFileSync(new URL('icon.ico', folder), icoOf(icoSizes.map((size) => ({ size, png: pictureOf(size) }))));
writeFileSync(new URL('icon.icns', folder), icnsOf(Object.entries(icnsTypes).map(([type, size]) => ({ type, png: pictureOf(size) }))));
