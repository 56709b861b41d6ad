/**
 * Asked before the idempotency key is: who may no longer do it does not get an earlier answer again either. An ID that
 * names no restaurant is nobody's to refuse: the key is looked at, and what was not there stays so.
 */
export const ifAllowed = async <Answer>(
  isAllowed: boolean,
  mutate: () => Promise<Answer>,
): Promise<Answer | { kind: 'not_found' }> => (isAllowed ? mutate() : { kind: 'not_found' });
