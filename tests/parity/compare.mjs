// SPDX-License-Identifier: GPL-3.0-or-later
// node compare.mjs PROGRAM BROWSER SITE-FOLDER
// Scans a website with PROGRAM (nat-desktop) and checks the same pages with a plain axe-core run in
// BROWSER at the same viewport; every violation has to be in both, page by page.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { serve } from './site.mjs';

const [program, browserPath, siteFolder] = process.argv.slice(2);
const viewport = { width: 1280, height: 800 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function scanned(address, folder) {
  await promisify(execFile)(program, ['scan', address, '--pages', '40', '--depth', '4',
    '--viewport', `${viewport.width}x${viewport.height}`, '--out', folder, '--format', 'json', '--quiet'],
  { env: { ...process.env, NAT_DATA_DIR: join(folder, 'data') }, maxBuffer: 64e6, timeout: 240_000 });
  const file = readdirSync(folder).find((name) => name.endsWith('.json'));
  const results = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const pages = new Map(results.tasks
    .filter((task) => task.outcome === 'ok').map((task) => [task.url, []]));
  for (const violation of results.accessibility.violations) {
    pages.get(violation.url)?.push(`${violation.rule_id} ${violation.selector}`);
  }
  return pages;
}

async function plainRun(browser, url) {
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(url, { waitUntil: 'networkidle0', timeout: 30_000 });
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
    await page.evaluate(axeSource);
    return await page.evaluate(async (values) => {
      const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } });
      return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target.join(' >>> ')}`));
    }, tags);
  } finally {
    await page.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'nat-parity-'));
const site = await serve(siteFolder);
const root = typeof process.getuid === 'function' && process.getuid() === 0;
const browser = await puppeteer.launch({
  executablePath: browserPath,
  args: ['--disable-gpu', '--hide-scrollbars', '--font-render-hinting=none', ...(root ? ['--no-sandbox'] : [])],
});
let failed = 0;
let total = 0;
try {
  const ours = await scanned(site.address, folder);
  if (ours.size < 14) {
    throw new Error(`only ${ours.size} pages were scanned: ${[...ours.keys()].join(' ')}`);
  }
  for (const [url, found] of ours) {
    const plain = await plainRun(browser, url);
    const missed = plain.filter((entry) => !found.includes(entry));
    const invented = found.filter((entry) => !plain.includes(entry));
    total += plain.length;
    const same = !missed.length && !invented.length && plain.length === found.length;
    failed += same ? 0 : 1;
    console.log(`${same ? 'same' : 'DIFFERENT'}  ${plain.length}  ${new URL(url).pathname}`);
    missed.forEach((entry) => console.log(`    missed    ${entry}`));
    invented.forEach((entry) => console.log(`    invented  ${entry}`));
  }
  console.log(`${ours.size} pages, ${total} violations by a plain axe-core run, ${failed} pages differ`);
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed || !total ? 1 : 0;
