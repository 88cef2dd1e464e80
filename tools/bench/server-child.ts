import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { run } from '../../server/run.ts';

/** The real server with the settings of its environment; measures its own event loop and processor time from `start` to `measure`. */
const { origin, stop } = await run(readConfig(process.env), createLog('info'));
const delay = monitorEventLoopDelay({ resolution: 10 });
let used = process.cpuUsage();

process.on('message', (message) => {
  if (message === 'start') {
    delay.reset();
    delay.enable();
    used = process.cpuUsage();
  } else if (message === 'measure') {
    delay.disable();
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage(used);
    process.send?.({
      delayP99: delay.percentile(99) / 1e6,
      delayMax: delay.max / 1e6,
      rss,
      heapUsed,
      peakRss: process.resourceUsage().maxRSS * 1024,
      cpu: (user + system) / 1e6,
    });
  } else {
    void stop().then(() => {
      process.disconnect();
    });
  }
});
process.send?.({ origin });
