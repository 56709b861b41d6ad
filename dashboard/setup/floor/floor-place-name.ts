import type { I18n } from '@lingui/core';
import type { FloorDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { memberIn } from '#dashboard/setup/domain/plan-mistake.ts';

/** Which table, combination or section a mistake is about. */
export const floorPlaceName = (i18n: I18n, draft: FloorDraft, path: string): string | null => {
  const table = draft.tables[memberIn(path, 'tables') ?? -1];
  if (table !== undefined) return i18n._('Table {name}', { name: table.name });
  const combination = draft.combinations[memberIn(path, 'combinations') ?? -1];
  if (combination !== undefined) return i18n._('Combination {name}', { name: combination.name });
  const section = draft.sections[memberIn(path, 'sections') ?? -1];
  return section === undefined ? null : i18n._('Section {name}', { name: section.name });
};
