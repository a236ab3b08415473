// A reporter for Vitest: where the time of a run went, by project and by file, as JSON for scripts/test.ts.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { root } from './command.ts';
import type { TestFile } from './test-parts.ts';

/** The variable that names the file to write. */
export const partsFile = 'CLIPDRAFT_TEST_PARTS';

export default class PartsReporter implements Reporter {
  readonly #begun = new Map<string, number>();
  readonly #files: TestFile[] = [];

  onTestModuleQueued(module: TestModule): void {
    this.#begun.set(module.id, Date.now());
  }

  onTestModuleEnd(module: TestModule): void {
    const to = Date.now();
    this.#files.push({
      project: module.project.name,
      file: path.relative(root, module.moduleId),
      tests: [...module.children.allTests()].length,
      from: this.#begun.get(module.id) ?? to,
      to,
    });
  }

  onTestRunEnd(): void {
    const file = process.env[partsFile];
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#files));
  }
}
