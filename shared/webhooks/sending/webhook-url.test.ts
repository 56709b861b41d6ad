import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { checkWebhookUrl } from './webhook-url.ts';

const refused: [string, string[]][] = [
  ['this network', ['0.0.0.0', '0.1.2.3']],
  ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd00:ec2::254']],
  ['loopback', ['127.0.0.1', '127.255.0.1', '::1']],
  ['link-local', ['169.254.0.1', 'fe80::1', 'febf::1', 'fec0::1']],
  ['metadata', ['169.254.169.254', '169.254.170.2', '100.100.100.200', '168.63.129.16', '192.0.0.192']],
  ['carrier-grade', ['100.64.0.1', '100.127.255.255']],
  ['multicast', ['224.0.0.1', '239.255.255.255', 'ff02::1']],
  ['reserved', ['240.0.0.1', '255.255.255.255', '192.0.2.1', '198.51.100.1', '203.0.113.9', '198.18.0.1']],
  ['documentation', ['2001:db8::1', '3fff::1']],
  ['IPv4 in IPv6', ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::']],
  ['tunnels', ['2001::1', '100::1', '::']],
  ['no address', ['', 'localhost', '1.2.3', '999.1.1.1', 'fe80::1%eth0']],
];

describe('an address that nothing is sent to', () => {
  it.each(refused)('%s', (_kind, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

describe('a public address', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

const strict = { allowsPrivateAddresses: false };
const problemOf = (text: string, rules = strict) => {
  const checked = checkWebhookUrl(text, rules);
  return 'problem' in checked ? checked.problem : null;
};

describe('the URL of a webhook', () => {
  it.each([
    ['https://example.org/hook?key=1', null],
    ['https://example.org:443/', null],
    ['https://8.8.8.8/', null],
    ['https://[2606:4700::1111]/', null],
    ['https://münchen.example/', null],
    ['http://example.org/', 'NOT_HTTPS'],
    ['https://example.org:8443/', 'PORT_NOT_ALLOWED'],
    ['https://example.org:80/', 'PORT_NOT_ALLOWED'],
    ['https://user:secret@example.org/', 'HAS_CREDENTIALS'],
    ['https://user@example.org/', 'HAS_CREDENTIALS'],
    ['ftp://example.org/', 'NOT_A_URL'],
    ['file:///etc/passwd', 'NOT_A_URL'],
    ['javascript:alert(1)', 'NOT_A_URL'],
    ['example.org', 'NOT_A_URL'],
    ['', 'NOT_A_URL'],
    [`https://example.org/${'x'.repeat(2_000)}`, 'TOO_LONG'],
    ['https://127.0.0.1/', 'PRIVATE_ADDRESS'],
    ['https://127.1/', 'PRIVATE_ADDRESS'],
    ['https://2130706433/', 'PRIVATE_ADDRESS'],
    ['https://0x7f000001/', 'PRIVATE_ADDRESS'],
    ['https://0177.0.0.1/', 'PRIVATE_ADDRESS'],
    ['https://127.0.0.1./', 'PRIVATE_ADDRESS'],
    ['https://①②⑦.0.0.1/', 'PRIVATE_ADDRESS'],
    ['https://[::1]/', 'PRIVATE_ADDRESS'],
    ['https://[::ffff:10.0.0.1]/', 'PRIVATE_ADDRESS'],
    ['https://[0:0:0:0:0:ffff:7f00:1]/', 'PRIVATE_ADDRESS'],
    ['https://169.254.169.254/latest/meta-data/', 'PRIVATE_ADDRESS'],
    ['https://localhost/', 'PRIVATE_ADDRESS'],
    ['https://localhost./', 'PRIVATE_ADDRESS'],
    ['https://a.localhost/', 'PRIVATE_ADDRESS'],
    ['https://metadata.google.internal/', 'PRIVATE_ADDRESS'],
    ['https://printer.local/', 'PRIVATE_ADDRESS'],
    ['https://postgres/', 'PRIVATE_ADDRESS'],
  ])('%s: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('may be any of the web where private addresses are allowed, but for passwords', () => {
    const rules = { allowsPrivateAddresses: true };
    expect(problemOf('http://127.0.0.1:8080/hook', rules)).toBeNull();
    expect(problemOf('http://user:secret@127.0.0.1/', rules)).toBe('HAS_CREDENTIALS');
    expect(problemOf('ftp://127.0.0.1/', rules)).toBe('NOT_A_URL');
  });

  it('is kept without its fragment', () => {
    expect(checkWebhookUrl('https://example.org/a#b', strict)).toMatchObject({
      url: { href: 'https://example.org/a' },
    });
  });
});
