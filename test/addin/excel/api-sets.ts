import { join } from 'node:path';
import ts from 'typescript';

export interface MemberUse {
  /** Such as `Range.valuesAsJson`. */
  readonly member: string;
  /** Such as `ExcelApi 1.16`. */
  readonly set: string;
  readonly guarded: boolean;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: ['office-js'],
  typeRoots: [join(import.meta.dirname, '../../../node_modules/@types')],
};

/** Every Office.js member that the files use and that says which requirement set it came with. */
export function memberUses(files: readonly string[]): readonly MemberUse[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read.`);
    return nodesIn(source).flatMap((node) =>
      symbolsUsed(node, checker).flatMap((symbol) => useOf(symbol, node, checker)),
    );
  });
}

export function isAbove(use: MemberUse, newest: number): boolean {
  const [, name, minor] = /^(\w+) 1\.(\d+)$/.exec(use.set) ?? [];
  return name === 'ExcelApi' ? Number(minor) > newest : name?.startsWith('Excel') === true;
}

function nodesIn(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return [node, ...children.flatMap(nodesIn)];
}

function symbolsUsed(node: ts.Node, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return [checker.getTypeAtLocation(node.parent).getProperty(name)];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    return node.properties.map((property) =>
      type === undefined || property.name === undefined
        ? undefined
        : checker.getPropertyOfType(checker.getNonNullableType(type), property.name.getText()),
    );
  }
  return ts.isCallExpression(node) ? loaded(node, checker) : [];
}

/** The members in `range.load('values,format/protection/locked')`. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  const { expression: callee, arguments: args } = call;
  const [what] = args;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'load') return [];
  if (what === undefined || !ts.isStringLiteralLike(what)) throw new Error('load() needs a plain text.');
  return what.text
    .split(',')
    .flatMap((path) =>
      alongPath(checker.getTypeAtLocation(callee.expression), path.trim().split('/'), checker),
    );
}

function alongPath(
  type: ts.Type,
  [first, ...rest]: readonly string[],
  checker: ts.TypeChecker,
): readonly (ts.Symbol | undefined)[] {
  if (first === undefined) return [];
  const symbol = type.getProperty(first);
  if (symbol === undefined) throw new Error(`${checker.typeToString(type)} has no ${first} to load.`);
  const found = checker.getTypeOfSymbol(symbol);
  return [
    symbol,
    ...alongPath(checker.getIndexTypeOfType(found, ts.IndexKind.Number) ?? found, rest, checker),
  ];
}

function useOf(symbol: ts.Symbol | undefined, node: ts.Node, checker: ts.TypeChecker): readonly MemberUse[] {
  const declarations = (symbol?.declarations ?? []).filter((declaration) =>
    declaration.getSourceFile().fileName.includes('@types/office-js'),
  );
  const sets = declarations.flatMap((declaration) => setOf(declaration) ?? []);
  // An overload that came later does not make the older ones newer.
  const [oldest] = sets.toSorted((a, b) => minorOf(a) - minorOf(b));
  if (symbol === undefined || oldest === undefined) return [];
  return [
    {
      member: checker.symbolToString(symbol, undefined, undefined, ts.SymbolFormatFlags.None),
      set: oldest,
      guarded: isGuarded(node),
    },
  ].map((use) => ({ ...use, member: `${ownerOf(declarations[0])}.${use.member}` }));
}

function ownerOf(declaration: ts.Declaration | undefined): string {
  const owner = declaration?.parent;
  return owner !== undefined && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))
    ? (owner.name?.text ?? '')
    : '';
}

function setOf(declaration: ts.Node): string | null {
  const source = declaration.getSourceFile().text;
  const comment = source.slice(declaration.getFullStart(), declaration.getStart());
  return /\[Api set: (\w+ \d+\.\d+)/.exec(comment)?.[1] ?? null;
}

function minorOf(set: string): number {
  return Number(/\d+$/.exec(set)?.[0] ?? 0);
}

function isGuarded(node: ts.Node): boolean {
  let at = node;
  while (!ts.isSourceFile(at)) {
    if (conditionOf(at)?.getText().includes("isSetSupported('ExcelApi'") === true) return true;
    at = at.parent;
  }
  return false;
}

/** What must hold for the node to be reached at all. */
function conditionOf(node: ts.Node): ts.Expression | null {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.thenStatement === node ? parent.expression : null;
  if (ts.isConditionalExpression(parent)) return parent.whenTrue === node ? parent.condition : null;
  return null;
}
