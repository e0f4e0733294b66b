// SPDX-License-Identifier: GPL-3.0-or-later
// node scan.mjs PROGRAM ROUNDS : seconds per page of a whole scan (axe, vitals, full-page screenshot,
// two tabs) beside peers that check the same pages, all in one run on one machine. Whole processes
// are timed, start-up included, and the most memory a process and all it started hold at once is
// sampled (PSS: shared pages count once). Prints medians and ratios; never passes or fails by itself.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './site.mjs';

const [program, rounds = '3'] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const bin = (name) => join(here, 'node_modules/.bin', name);
const flags = ['no-sandbox', 'headless=new', 'disable-gpu', 'disable-quic', 'no-first-run',
  'disable-background-networking', 'disable-component-update', 'disable-sync'];
const scratch = mkdtempSync(join(tmpdir(), 'nat-bench-'));

function memoryOf(root) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch { /* ended meanwhile */ }
  }
  const below = (pid) => pid === root || (parents.has(pid) && below(parents.get(pid)));
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (!below(pid)) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch { /* ended meanwhile */ }
  }
  return kilobytes / 1024;
}

let peak = 0;

function timed(command, args, accepted) {
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd: scratch, maxBuffer: 256e6, timeout: 600_000,
      env: { ...process.env, NAT_DATA_DIR: join(scratch, 'data') } }, (error, stdout, stderr) => {
      clearInterval(sampling);
      const code = error ? error.code : 0;
      if (!accepted.includes(code)) {
        reject(new Error(`${command} ended with ${code}: ${stderr || stdout}`.slice(0, 2000)));
        return;
      }
      resolve(Number(process.hrtime.bigint() - start) / 1e9);
    });
    const sampling = setInterval(() => { peak = Math.max(peak, memoryOf(child.pid)); }, 250);
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const site = await serve(join(here, 'node_modules/startbootstrap-sb-admin-2'));
try {
  const out = join(scratch, 'out');
  await timed(program, ['scan', site.address, '--pages', '40', '--depth', '4', '--out', out, '--format', 'json', '--quiet'], [0]);
  const report = readdirSync(out).find((name) => name.endsWith('.json'));
  const pages = JSON.parse(readFileSync(join(out, report), 'utf8')).tasks
    .filter((task) => task.outcome === 'ok').map((task) => task.url);
  console.log(`${pages.length} pages of startbootstrap-sb-admin-2, ${rounds} rounds, medians of wall seconds per page, most memory`);

  const pa11yConfig = join(scratch, 'pa11y.json');
  writeFileSync(pa11yConfig, JSON.stringify({ runners: ['axe'], timeout: 60000,
    chromeLaunchConfig: { executablePath: '/usr/bin/chromium', args: flags.map((flag) => `--${flag}`) } }));
  const rows = {
    'nat-desktop (axe, vitals, screenshot)': async () => (await timed(program,
      ['scan', site.address, '--pages', '40', '--depth', '4', '--quiet'], [0])) / pages.length,
    '@axe-core/cli (axe), all pages in one run': async () => (await timed(bin('axe'),
      [...pages, '--chromedriver-path', '/usr/bin/chromedriver', '--chrome-path', '/usr/bin/chromium',
        `--chrome-options=${flags.join(',')}`], [0, 1])) / pages.length,
    'pa11y (axe), one page a run': async () => {
      let seconds = 0;
      const some = pages.slice(0, 4);
      for (const page of some) {
        seconds += await timed(bin('pa11y'), ['--config', pa11yConfig, '--reporter', 'json', page], [0, 2]);
      }
      return seconds / some.length;
    },
  };
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.log('pa11y 9 needs Node 20 or newer: left out');
    delete rows['pa11y (axe), one page a run'];
  }
  const times = Object.fromEntries(Object.keys(rows).map((name) => [name, []]));
  const peaks = Object.fromEntries(Object.keys(rows).map((name) => [name, 0]));
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [name, run] of Object.entries(rows)) {
      peak = 0;
      times[name].push(await run());
      peaks[name] = Math.max(peaks[name], peak);
    }
  }
  const [first, ...peers] = Object.keys(rows);
  const own = median(times[first]);
  console.log(`${own.toFixed(2)} s/page          ${peaks[first].toFixed(0)} MB  ${first}`);
  for (const name of peers) {
    const theirs = median(times[name]);
    console.log(`${theirs.toFixed(2)} s/page  ${(theirs / own).toFixed(1)} x  ${peaks[name].toFixed(0)} MB  ${name}`);
  }
} finally {
  site.close();
  rmSync(scratch, { recursive: true, force: true });
}
