import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { hashApiKey } from './domain/api-key.ts';
import { defaultBudget } from './domain/check-partner.ts';
import type { PushOptions } from './partner-service.ts';
import { partnerFixture, pushed } from './testing/partner-fixture.ts';

const { database } = await createTestDatabase(12);
const { service, makePartner } = await partnerFixture(database);

const today = () => Temporal.Now.plainDateISO('UTC');
const refusal = (code: string) => expect.objectContaining({ name: 'RegistryRefusal', code });

/** The partner's operations, as `id version STATE`. */
const registered = async (slug: string) =>
  (await service.listOperations({ slug })).map(
    ({ documentId, version, state }) => `${documentId} ${version} ${state}`,
  );
const kinds = (outcomes: readonly { readonly kind: string }[]) => outcomes.map(({ kind }) => kind);
const push = (
  slug: string,
  version: string,
  ids: readonly string[],
  options: PushOptions = { activate: true },
) =>
  service.pushOperations(
    slug,
    version,
    ids.map((id) => pushed(id, id.toUpperCase())),
    options,
  );

describe('partners', () => {
  it('are made with what is usual, and changed', async () => {
    const made = await service.createPartner({ slug: 'table-talk', name: 'Table Talk' });
    expect(made).toMatchObject({
      slug: 'table-talk',
      mode: 'require-id',
      budget: defaultBudget,
      isEnabled: true,
    });
    const changed = await service.changePartner('table-talk', {
      mode: 'log',
      budget: { costPerMinute: 7 },
      isEnabled: false,
    });
    expect(changed).toEqual({
      ...made,
      mode: 'log',
      budget: { ...defaultBudget, costPerMinute: 7 },
      isEnabled: false,
    });
    expect(await service.changePartner('table-talk', {})).toEqual(changed);
    const listed = (await service.listPartners()).find(({ slug }) => slug === 'table-talk');
    expect(listed).toMatchObject({
      ...changed,
      liveKeys: 0,
      operations: { REGISTERED: 0, ACTIVE: 0, DEPRECATED: 0, RETIRED: 0 },
    });
  });

  it.each([
    ['SLUG_TAKEN', { slug: 'taken', name: 'Another' }],
    ['PARTNER_INVALID', { slug: 'No Slug', name: 'A' }],
    ['PARTNER_INVALID', { slug: 'a', name: 'A' }],
    ['PARTNER_INVALID', { slug: 'ab', name: ' ' }],
    ['PARTNER_INVALID', { slug: 'ab', name: 'A\u001b[2J' }],
    ['PARTNER_INVALID', { slug: 'ab', name: 'A\nB' }],
    ['PARTNER_INVALID', { slug: 'ab', name: 'A\u0000' }],
    ['PARTNER_INVALID', { slug: 'ab', name: 'A\u202eB' }],
    ['PARTNER_INVALID', { slug: 'ab', name: 'A', budget: { requestsPerMinute: 0 } }],
    ['PARTNER_INVALID', { slug: 'ab', name: 'A', budget: { costPerMinute: 1.5 } }],
  ])('are refused with %s: %j', async (code, partner) => {
    if (code === 'SLUG_TAKEN') await service.createPartner({ slug: partner.slug, name: 'First' });
    await expect(service.createPartner(partner)).rejects.toEqual(refusal(code));
  });

  it('are known by their slugs alone', async () => {
    const asked = await Promise.allSettled([
      service.changePartner('nobody', {}),
      service.issueKey('nobody'),
      service.listKeys('nobody'),
      service.pushOperations('nobody', '1', [pushed('a')]),
      service.retire('nobody', { by: 'all' }),
      service.listOperations({ slug: 'nobody' }),
    ]);
    for (const one of asked) expect(one).toEqual({ status: 'rejected', reason: refusal('PARTNER_UNKNOWN') });
  });
});

describe('keys', () => {
  it('are shown once, kept as a hash, and two at a time', async () => {
    const { slug, id } = await makePartner();
    const first = await service.issueKey(slug);
    const second = await service.issueKey(slug);
    await expect(service.issueKey(slug)).rejects.toEqual(refusal('TOO_MANY_KEYS'));
    const rows = await database.query<{ key_id: string; secret_hash: Buffer }>({
      text: 'select key_id, secret_hash from partner.api_key where partner_id = $1',
      values: [id],
    });
    expect(new Map(rows.map((row) => [row.key_id, row.secret_hash]))).toEqual(
      new Map([first, second].map(({ keyId, key }) => [keyId, hashApiKey(key)])),
    );
    const revoked = await service.revokeKey(slug, first.keyId);
    expect(revoked.revokedAt).not.toBeNull();
    expect(await service.revokeKey(slug, first.keyId)).toEqual(revoked);
    const third = await service.issueKey(slug);
    expect(new Set((await service.listKeys(slug)).map(({ keyId }) => keyId))).toEqual(
      new Set([first.keyId, second.keyId, third.keyId]),
    );
  });

  it('of another partner cannot be revoked', async () => {
    const one = await makePartner();
    const other = await makePartner();
    const { keyId } = await service.issueKey(other.slug);
    await expect(service.revokeKey(one.slug, keyId)).rejects.toEqual(refusal('KEY_UNKNOWN'));
    expect((await service.listKeys(other.slug))[0]?.revokedAt).toBeNull();
  });
});

describe('a push', () => {
  it('registers what is new, and leaves what is there', async () => {
    const { slug } = await makePartner();
    const first = await service.pushOperations(slug, '1.0', [pushed('a'), pushed('sha256:b', 'Place', 2)]);
    expect(first.isApplied).toBe(true);
    expect(first.outcomes).toEqual([
      { kind: 'created', documentId: 'a', operationName: 'Place', version: 1, state: 'REGISTERED', cost: 1 },
      { kind: 'created', documentId: 'b', operationName: 'Place', version: 2, state: 'REGISTERED', cost: 2 },
    ]);
    const written = { documentId: 'a', document: `# again\n${pushed('a').document.replaceAll(' ', '\n')}` };
    const again = await service.pushOperations(slug, '1.1', [written, pushed('c', 'Place', 3)], {
      activate: true,
    });
    expect(kinds(again.outcomes)).toEqual(['unchanged', 'created']);
    expect(await registered(slug)).toEqual(['a 1 ACTIVE', 'b 2 REGISTERED', 'c 3 ACTIVE']);
    const versions = (await service.listOperations({ slug })).map(({ clientVersions }) => clientVersions);
    expect(versions).toEqual([['1.0', '1.1'], ['1.0'], ['1.1']]);
    expect(
      (await service.listOperations({ slug, states: ['REGISTERED'] })).map((one) => one.documentId),
    ).toEqual(['b']);
  });

  it('is applied as a whole or not at all, and says everything that is wrong', async () => {
    const { slug } = await makePartner();
    await service.pushOperations(slug, '1', [pushed('a')]);
    const report = await service.pushOperations(slug, '2', [
      pushed('a', 'Place', 9),
      pushed('b'),
      { documentId: 'c', document: 'subscription S { viewer { id } }' },
      pushed('d', 'Twice'),
      pushed('sha256:d', 'Twice'),
    ]);
    expect(report.isApplied).toBe(false);
    expect(kinds(report.outcomes)).toEqual(['refused', 'created', 'refused', 'created', 'refused']);
    const codes = report.outcomes.flatMap((one) =>
      one.kind === 'refused' ? one.problems.map(({ code }) => code) : [],
    );
    expect(codes).toEqual(['DOCUMENT_ID_TAKEN', 'SUBSCRIPTION', 'DOCUMENT_ID_TWICE']);
    expect(await registered(slug)).toEqual(['a 1 REGISTERED']);
    await expect(service.retire(slug, { by: 'clientVersion', clientVersion: '2' })).rejects.toEqual(
      refusal('CLIENT_VERSION_UNKNOWN'),
    );
  });

  it('can be tried first', async () => {
    const { slug } = await makePartner();
    const tried = await push(slug, '1', ['a', 'b'], { dryRun: true, activate: true });
    expect(tried.isApplied).toBe(false);
    expect(await registered(slug)).toEqual([]);
    expect((await push(slug, '1', ['a', 'b'])).outcomes).toEqual(tried.outcomes);
  });

  it('never replaces a document, also where two push at once', async () => {
    const { slug } = await makePartner();
    const reports = await Promise.all(
      Array.from({ length: 6 }, (_, variant) =>
        service.pushOperations(slug, `${variant}`, [pushed('same', 'Place', variant + 1)]),
      ),
    );
    expect(reports.filter(({ isApplied }) => isApplied)).toHaveLength(1);
    expect(await registered(slug)).toEqual(['same 1 REGISTERED']);
  });

  it('numbers the documents of a name one after the other, also where many push at once', async () => {
    const { slug } = await makePartner();
    await Promise.all(
      Array.from({ length: 6 }, (_, variant) =>
        service.pushOperations(slug, '1', [pushed(`${variant}`, 'Place', variant + 1)]),
      ),
    );
    const versions = (await service.listOperations({ slug })).map(({ version }) => version);
    expect(versions).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('of one partner has nothing to do with another’s ids', async () => {
    const one = await makePartner();
    const other = await makePartner();
    await service.pushOperations(one.slug, '1', [pushed('a', 'Place', 1)]);
    const report = await service.pushOperations(other.slug, '1', [pushed('a', 'Place', 2)]);
    expect(report.isApplied).toBe(true);
    const documents = (await service.listOperations()).filter(({ documentId }) => documentId === 'a');
    const hashes = documents
      .filter(({ partnerId }) => partnerId === one.id || partnerId === other.id)
      .map(({ documentHash }) => documentHash);
    expect(new Set(hashes).size).toBe(2);
  });

  it.each([
    ['NOTHING_PUSHED', '1', 0],
    ['TOO_MANY_OPERATIONS', '1', 5_001],
    ['CLIENT_VERSION_INVALID', '', 1],
    ['CLIENT_VERSION_INVALID', '1 0', 1],
    ['CLIENT_VERSION_INVALID', '1'.repeat(65), 1],
  ])('is refused with %s: version %j, %i operations', async (code, version, count) => {
    const { slug } = await makePartner();
    const asked = service.pushOperations(
      slug,
      version,
      Array.from({ length: count }, (_, n) => pushed(`${n}`)),
    );
    await expect(asked).rejects.toEqual(refusal(code));
  });
});

describe('the life of operations', () => {
  it('goes from active to deprecated to retired', async () => {
    const { slug } = await makePartner();
    await push(slug, '1', ['a'], {});
    const byId = { by: 'id', documentId: 'sha256:a' } as const;
    await expect(service.deprecate(slug, byId, today())).rejects.toEqual(refusal('NOT_IN_THAT_STATE'));
    expect((await service.activate(slug, byId)).changed).toEqual([
      { documentId: 'a', operationName: 'A', version: 1, from: 'REGISTERED', to: 'ACTIVE' },
    ]);
    expect((await service.activate(slug, byId)).changed).toEqual([]);
    const past = today().subtract({ days: 1 });
    await expect(service.deprecate(slug, byId, past)).rejects.toEqual(refusal('SUNSET_IN_THE_PAST'));
    await service.deprecate(slug, byId, today());
    const [first] = await service.listOperations({ slug });
    expect(first).toMatchObject({ state: 'DEPRECATED', sunsetOn: today().toString() });
    await service.deprecate(slug, byId, today().add({ days: 30 }));
    const [moved] = await service.listOperations({ slug });
    expect(moved?.sunsetOn).toBe(today().add({ days: 30 }).toString());
    expect(moved?.deprecatedAt).toEqual(first?.deprecatedAt);
    await service.retire(slug, byId);
    expect(await registered(slug)).toEqual(['a 1 RETIRED']);
  });

  it('ends for good unless somebody names the operation', async () => {
    const { slug } = await makePartner();
    await push(slug, '1', ['a', 'b']);
    await service.retire(slug, { by: 'all' });
    expect((await push(slug, '2', ['a'])).isApplied).toBe(false);
    expect((await service.activate(slug, { by: 'all' })).changed).toEqual([]);
    await service.activate(slug, { by: 'id', documentId: 'a' });
    expect(await registered(slug)).toEqual(['a 1 ACTIVE', 'b 1 RETIRED']);
  });

  it('is changed by name', async () => {
    const { slug } = await makePartner();
    await service.pushOperations(slug, '1', [pushed('a'), pushed('b', 'Place', 2), pushed('c', 'Other')]);
    await service.activate(slug, { by: 'name', operationName: 'Place' });
    expect(await registered(slug)).toEqual(['c 1 REGISTERED', 'a 1 ACTIVE', 'b 2 ACTIVE']);
  });

  it.each([
    ['OPERATION_UNKNOWN', { by: 'id', documentId: 'nothing' }],
    ['OPERATION_UNKNOWN', { by: 'name', operationName: 'Nothing' }],
    ['CLIENT_VERSION_UNKNOWN', { by: 'clientVersion', clientVersion: '9' }],
  ] as const)('is refused with %s for %j', async (code, selection) => {
    const { slug } = await makePartner();
    await push(slug, '1', ['a']);
    await expect(service.retire(slug, selection)).rejects.toEqual(refusal(code));
  });

  it('goes on for what another released version still calls', async () => {
    const { slug } = await makePartner();
    await push(slug, '1.0', ['old', 'both']);
    await push(slug, '1.1', ['both', 'new']);
    const old = { by: 'clientVersion', clientVersion: '1.0' } as const;
    const next = { by: 'clientVersion', clientVersion: '1.1' } as const;
    const deprecated = await service.deprecate(slug, old, today());
    expect(deprecated.changed.map(({ documentId }) => documentId)).toEqual(['old']);
    expect(deprecated.kept).toEqual([{ documentId: 'both', clientVersions: ['1.1'] }]);
    await service.retire(slug, old);
    expect(await registered(slug)).toEqual(['both 1 ACTIVE', 'new 1 ACTIVE', 'old 1 RETIRED']);
    // Nobody else calls it any more: the other version is retired.
    const retired = await service.retire(slug, next);
    expect(retired.kept).toEqual([]);
    expect(await registered(slug)).toEqual(['both 1 RETIRED', 'new 1 RETIRED', 'old 1 RETIRED']);
  });
});

it('writes every change down, and no key', async () => {
  const { slug, id } = await makePartner();
  const { keyId, key } = await service.issueKey(slug);
  await service.changePartner(slug, { mode: 'off' });
  await push(slug, '1', ['a'], {});
  await service.deprecate(slug, { by: 'all' }, today());
  await service.activate(slug, { by: 'clientVersion', clientVersion: '1' });
  await service.revokeKey(slug, keyId);
  const rows = await database.query<{
    kind: string;
    subject: string | null;
    detail: object;
    revision: number;
  }>({
    text: 'select kind, subject, detail, revision from partner.change where partner_id = $1 order by change_id',
    values: [id],
  });
  expect(rows.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['partner.created', null],
    ['key.issued', keyId],
    ['partner.changed', null],
    ['version.pushed', '1'],
    ['operation.registered', 'a'],
    ['version.moved', '1'],
    ['operation.moved', 'a'],
    ['key.revoked', keyId],
  ]);
  expect(rows[2]?.detail).toEqual({ mode: 'off' });
  expect(JSON.stringify(rows)).not.toContain(key.slice(`tgk_${keyId}_`.length));
});
