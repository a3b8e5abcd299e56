import { parseSync } from '@swc/core';

/** A module that a file imports. */
export interface Import {
  /** As written; null when it is computed, so that the text does not show what is imported. */
  specifier: string | null;
}

/** What has been read: several rules ask for the imports of the same file. */
const known = new Map<string, Import[]>();

/** Everything that a TypeScript source imports: static, dynamic, re-exported, for types only, by require. */
export function importsOf(source: string, { tsx = false } = {}): Import[] {
  const found = known.get(source) ?? readImports(source, tsx);
  known.set(source, found);
  return found;
}

function readImports(source: string, tsx: boolean): Import[] {
  const found: Import[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const specifier = specifierIn(node as SyntaxNode);
    if (specifier) found.push({ specifier: text(specifier) });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(source, { syntax: 'typescript', tsx, target: 'es2023' }));
  return found;
}

interface SyntaxNode {
  type?: string;
  value?: unknown;
  source?: SyntaxNode | null;
  argument?: SyntaxNode;
  callee?: SyntaxNode;
  arguments?: { expression: SyntaxNode }[];
  expression?: SyntaxNode;
  expressions?: unknown[];
  quasis?: { cooked: string }[];
}

/** The expression that says what a node imports; undefined for a node that imports nothing. */
function specifierIn(node: SyntaxNode): SyntaxNode | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source;
    case 'TsImportType':
      return node.argument;
    case 'TsExternalModuleReference':
      return node.expression;
    case 'CallExpression':
      return isImport(node.callee) ? (node.arguments?.[0]?.expression ?? {}) : undefined;
    default:
      return undefined;
  }
}

/** `import(…)`, `require(…)`; a require by another name is not seen. */
function isImport(callee: SyntaxNode | undefined): boolean {
  return callee?.type === 'Import' || (callee?.type === 'Identifier' && callee.value === 'require');
}

function text({ type, value, expressions, quasis }: SyntaxNode): string | null {
  if (type === 'StringLiteral') return String(value);
  if (type === 'TemplateLiteral' && expressions?.length === 0) return quasis?.[0]?.cooked ?? null;
  return null;
}
