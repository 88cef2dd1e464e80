import { availableParallelism } from 'node:os';
import type { PaneRun } from './pane.ts';
import { spreadOf } from './percentiles.ts';
import type { ServerProcess } from './server-process.ts';
import type { Verdict } from './verify-log.ts';

export interface RushResult {
  readonly panes: readonly PaneRun[];
  readonly perPush: number;
  readonly seconds: number;
  readonly measured: Awaited<ReturnType<ServerProcess['measure']>>;
  readonly verdict: Verdict;
  readonly faults: readonly string[];
  /** Durable commits of one row per second. */
  readonly bare: number;
  /** Load averages before the run. */
  readonly load: readonly number[];
}

/** Answers whether everything was acknowledged and is there once; a target of time that is missed is only told. */
export function printResult(result: RushResult): boolean {
  const { panes, perPush, seconds, measured, verdict, faults, bare, load } = result;
  const sent = panes.reduce((sum, { operations }) => sum + operations.length, 0);
  const retries = panes.reduce((sum, pane) => sum + pane.retries, 0);
  const times = spreadOf(panes.flatMap((pane) => pane.times));
  const rate = verdict.acknowledged / seconds;
  const lines = [
    `${panes.length} panes, ${sent} operations, ${perPush} per push, ${availableParallelism()} cores, load before ${load.map((one) => one.toFixed(1)).join(' ')}`,
    `acknowledged     ${verdict.acknowledged} of ${sent} in ${against(seconds, 60, 's')}, ${retries} retries`,
    `lost ${verdict.lost}, duplicate ${verdict.duplicate}, not applied ${verdict.notApplied}, other digest ${verdict.otherDigest}, faults in the file ${faults.length}`,
    `push             p50 ${milliseconds(times.p50)}, max ${milliseconds(times.max)}`,
    `push p95         ${against(times.p95, 3_000, 'ms')}`,
    `push p99         ${against(times.p99, 6_000, 'ms')}`,
    `event loop p99   ${against(measured.delayP99, 250, 'ms')}, max ${milliseconds(measured.delayMax)}`,
    `memory           ${megabytes(measured.rss)} after, ${megabytes(measured.peakRss)} peak, heap ${megabytes(measured.heapUsed)}; processor of the server ${measured.cpu.toFixed(1)} s`,
    `operations       ${rate.toFixed(0)} per second`,
    `bare commits     ${bare.toFixed(0)} per second; ratio ${(rate / bare).toFixed(1)} (aim 20)`,
    ...faults,
  ];
  console.log(lines.join('\n'));
  const wrong = verdict.lost + verdict.duplicate + verdict.notApplied + verdict.otherDigest + faults.length;
  return wrong === 0 && verdict.acknowledged === sent;
}

function against(value: number, target: number, unit: string): string {
  const miss = value > target ? `, missed by ${(value - target).toFixed(1)} ${unit}` : '';
  return `${value.toFixed(1)} ${unit} (target ${target} ${unit}${miss})`;
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;
