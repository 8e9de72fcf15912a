// The cost of our nginx settings: pages a second of processor time of one process, beside a file of
// the same size from a default nginx. Fails below two thirds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxAlone } from '#build/hosting/nginx.ts';
import {
  brotliModule,
  freePort,
  hasProgram,
  makeSite,
  missing,
  samples,
  start,
} from '../../support/hosts.ts';
import { median } from './median.ts';

const least = 2 / 3;
/** How often each is asked in turn, for how many seconds, by how many readers at once. */
const [rounds, seconds, readers] = [5, 3, 64];

/** How long a process has worked so far, in seconds (proc(5): ticks of a hundredth). */
function workedFor(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Pages a second of processor time, so that other load on the computer counts little. */
function load(address: string, worker: string): number {
  const before = workedFor(worker);
  const { stdout } = spawnSync(
    'taskset',
    [
      '-c',
      '1',
      'wrk',
      '-t1',
      `-c${readers}`,
      `-d${seconds}s`,
      '-H',
      'Accept-Encoding: br',
      address,
    ],
    { encoding: 'utf8' },
  );
  const [, count] = /(\d+) requests in/.exec(stdout) ?? [];
  if (!count || stdout.includes('Non-2xx')) throw new Error(`wrk says of ${address}:\n${stdout}`);
  return Number(count) / (workedFor(worker) - before);
}

/** Prints how many pages come in a second, and which part of the plain file's that is. */
export async function benchLoad(): Promise<void> {
  const why = [
    missing('nginx'),
    ...['wrk', 'taskset', 'pgrep'].map((name) =>
      hasProgram(name) ? undefined : `there is no ${name}`,
    ),
  ].find(Boolean);
  if (why) return void console.log(`Load: not measured, since ${why}.`);
  const site = await makeSite('');
  const [ours, plain] = [await freePort(), await freePort()];
  const page = `/${samples.page.replace('index.html', '')}`;
  const sent = readFileSync(join(site.root, `${samples.page}.br`));
  mkdirSync(join(site.scratch, 'plain'));
  writeFileSync(join(site.scratch, 'plain/page'), sent);
  const settings = nginxAlone(
    { ...site, host: '_', port: ours },
    `load_module ${brotliModule};`,
    site.scratch,
  )
    .replace('worker_processes auto;', 'worker_processes 1;\nworker_cpu_affinity 01;')
    .replace(
      /\}\n$/,
      `  server { listen ${plain}; root ${site.scratch}/plain; access_log off; }\n}\n`,
    );
  const file = join(site.scratch, 'nginx.conf');
  writeFileSync(file, settings);
  const { end } = await start('nginx', ['-c', file, '-g', 'daemon off;'], {
    origin: `http://127.0.0.1:${ours}`,
    home: site.scratch,
  });
  const master = readFileSync(join(site.scratch, 'nginx.pid'), 'utf8').trim();
  const worker = spawnSync('pgrep', ['-P', master], { encoding: 'utf8' }).stdout.trim();
  const counts = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    counts.plain.push(load(`http://127.0.0.1:${plain}/page`, worker));
    counts.ours.push(load(`http://127.0.0.1:${ours}${page}`, worker));
  }
  await end();
  for (const folder of [site.root, site.scratch]) rmSync(folder, { recursive: true });
  const ratio = median(counts.ours) / median(counts.plain);
  console.log(
    `Load, one nginx on one core, ${readers} readers at once: ${page} as Brotli (${sent.length} bytes) ${Math.round(median(counts.ours))} for each second of its core, a file of the same size without our settings ${Math.round(median(counts.plain))}: ${ratio.toFixed(2)} of it (at least ${least.toFixed(2)}).`,
  );
  if (ratio < least) process.exitCode = 1;
}
