import { endpoints } from '../../shared/api/endpoints.ts';
import { digestOfContent } from '../../shared/sync/digest.ts';
import type { OpenedReport } from '../answers.ts';
import { UnexpectedAnswer } from '../server/problems.ts';
import type { Pane } from './pane.ts';

export async function fetchReport({ client }: Pick<Pane, 'client'>, id: string): Promise<OpenedReport> {
  const opened = await client.call(endpoints.openReport, { params: { report: id } });
  if (digestOfContent(opened.content) !== opened.digest) {
    throw new UnexpectedAnswer('The cells do not have the digest that came with them.');
  }
  return opened;
}
