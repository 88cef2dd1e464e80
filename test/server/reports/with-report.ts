import { moveReport, openRound, pushLine, reporterA, wholeLine } from '../http/story.ts';
import { startTestServer } from '../http/test-server.ts';

/** A server with a report that has one line, and short ways to look at it and to move it. */
export async function startWithReport(cells: Parameters<typeof pushLine>[3] = wholeLine) {
  const server = await startTestServer();
  const { reportA: report, round } = await openRound(server);
  await pushLine(server, reporterA, report, cells);
  const open = async (user = reporterA) => (await server.as(user)('GET', `/api/v1/reports/${report}`)).json;
  const move = (user: string, transition: string, more: Parameters<typeof moveReport>[4] = {}) =>
    moveReport(server, user, report, transition, more);
  return { server, report, round, open, move };
}
