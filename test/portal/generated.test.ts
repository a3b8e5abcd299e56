import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generatedFiles } from '../../gateway/portal/build/generatedFiles.ts';

test("the portal's typed and persisted operations follow from its queries and the supergraph", async () => {
  for (const [file, content] of await generatedFiles()) {
    // npm run portal:generate writes them.
    expect(readFileSync(file, 'utf8')).toBe(content);
  }
});
