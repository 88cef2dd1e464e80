export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'word' | 'operator' | 'error';
  readonly text: string;
}

const sheetPrefix = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)/uy],
  ['reference', new RegExp(String.raw`${sheetPrefix}?${area}(?![\p{L}\d_.(])`, 'uy')],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  ['word', /[\p{L}_\\][\p{L}\d_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),;]/uy],
];

/** null when a character fits nowhere. `;` is taken as a separator too: that is what a Norwegian Excel shows. */
export function tokenize(source: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const hit = patterns
      .map(([kind, pattern]) => {
        pattern.lastIndex = at;
        return { kind, text: pattern.exec(source)?.[0] };
      })
      .find((candidate) => candidate.text !== undefined);
    if (hit?.text === undefined) return null;
    if (hit.kind !== 'space') tokens.push({ kind: hit.kind, text: hit.text === ';' ? ',' : hit.text });
    at += hit.text.length;
  }
  return tokens;
}
