import { describe, expect, it } from 'vitest';
import { orderFonts } from '../../../../server/workbooks/write/order-fonts.ts';

describe('the fonts of a styles part', () => {
  it('get their children in the order that Office wants, and lose none', () => {
    const written =
      '<fonts><font><b/><color rgb="FF1B365D"/><sz val="16"/><name val="Calibri"/></font></fonts>';
    expect(orderFonts(written)).toBe(
      '<fonts><font><b/><sz val="16"/><color rgb="FF1B365D"/><name val="Calibri"/></font></fonts>',
    );
  });

  it('are mended in conditional formats too, and nothing else is touched', () => {
    const written = '<font><color theme="1"/><b val="1"/></font><fill><color rgb="FF000000"/></fill>';
    expect(orderFonts(written)).toBe(
      '<font><b val="1"/><color theme="1"/></font><fill><color rgb="FF000000"/></fill>',
    );
  });
});
