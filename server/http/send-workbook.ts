import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import { xlsxType } from './read-body.ts';
import type { HttpResponse } from './request-locals.ts';

export function sendWorkbook(response: HttpResponse, { name, bytes }: WorkbookFile): void {
  response.attachment(name);
  response.set('content-type', xlsxType);
  response.send(Buffer.from(bytes));
}
