import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { parseAllDocuments } from 'yaml';
import {
  containerOf,
  everything,
  mib,
  names,
  ofKind,
  type Resource,
  root,
  settingOf,
  validate,
  type Workload,
} from './k8s.ts';

describe('gateways in several processes', () => {
  test.each(['gateway', 'scatter'])(
    'a %s is given a CPU for each worker, memory for each process, and is scaled by what the workers can use',
    (name) => {
      const workers = Number(settingOf(name, 'GATEWAY_WORKERS')?.value);
      expect(workers).toBeGreaterThan(1);
      const { requests, limits } = containerOf(name)?.resources ?? {};
      expect(Number(requests?.cpu)).toBe(workers);
      expect(limits?.cpu).toBeUndefined();
      expect(mib(requests?.memory)).toBeGreaterThanOrEqual(256 * (workers + 1));
      expect(mib(limits?.memory)).toBeGreaterThanOrEqual(512 * (workers + 1));
      const scaled = ofKind<IHorizontalPodAutoscaler & Resource>('HorizontalPodAutoscaler').find(
        ({ metadata }) => metadata.name === name,
      )?.spec;
      expect(scaled).toMatchObject({
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } }],
      });
      // Of all pods' workers so much is used, so one pod that is lost is carried by the others.
      const used = Number(scaled?.metrics?.[0]?.resource?.target.averageUtilization) / 100;
      const least = Number(scaled?.minReplicas);
      expect(least).toBeGreaterThan(1);
      expect(used).toBeLessThan(1);
      expect(scaled?.maxReplicas).toBeGreaterThanOrEqual(least * 2);
    },
  );

  test('all instances share a store, whose address comes from outside and whose password stands nowhere', () => {
    for (const name of ['gateway', 'scatter', 'samverkan', 'subgraph']) {
      expect(settingOf(name, 'SHARED_STORE')).toEqual({
        name: 'SHARED_STORE',
        valueFrom: { secretKeyRef: { name: `${name}-secrets`, key: 'SHARED_STORE' } },
      });
    }
    const { args = [], env = [] } = containerOf('redis') ?? {};
    expect(args.slice(args.indexOf('--requirepass'))).toEqual([
      '--requirepass',
      '$(REDIS_PASSWORD)',
    ]);
    expect(env).toEqual([
      {
        name: 'REDIS_PASSWORD',
        valueFrom: { secretKeyRef: { name: 'redis-secrets', key: 'REDIS_PASSWORD' } },
      },
    ]);
    // An id that is forgotten could be used again; of two that each know half, the same.
    expect(args).toEqual(expect.arrayContaining(['--maxmemory-policy', 'noeviction']));
    expect(everything.find(({ metadata }) => metadata.name === 'redis')?.spec).toMatchObject({
      replicas: 1,
      strategy: { type: 'Recreate' },
    });
  });

  test('whoever reads the registry has mirrors to ask, which have no key', () => {
    for (const name of ['gateway', 'scatter', 'samverkan']) {
      expect(settingOf(name, 'REGISTRY_MIRRORS')?.value).toBe('http://mirror:4000/');
    }
    expect(containerOf('mirror')?.args).toEqual(
      expect.arrayContaining(['--mirror', 'http://registry:4000/']),
    );
    const { envFrom, volumeMounts = [] } = containerOf('mirror') ?? {};
    expect(envFrom).toEqual([{ configMapRef: { name: 'mirror-settings' } }]);
    expect(volumeMounts.map(({ name }) => name)).toEqual(['data', 'tmp']);
  });
});

const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
if (!kubectl) console.warn('SKIPPED: no kubectl on this machine, which builds the overlays.');

(kubectl ? test : test.skip).each(['region', 'kommun'])(
  'kubectl builds the overlay of a %s, in which every setting is there and every image pinned',
  (name) => {
    const folder = fileURLToPath(new URL(`overlays/${name}`, root));
    const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', folder], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const built = parseAllDocuments(stdout).map((document) => document.toJS() as Resource);
    for (const one of built) if (one.kind !== 'ConfigMap') validate(one);
    const configMaps = built.filter(({ kind }) => kind === 'ConfigMap');
    const there = configMaps.map(({ metadata }) => metadata.name);
    const own = built.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
    expect(own.length).toBe(name === 'region' ? 7 : 2);
    for (const { spec } of own as Workload[]) {
      const [container] = spec?.template.spec?.containers ?? [];
      expect(container?.image).toMatch(/@sha256:[0-9a-f]{64}$/);
      for (const { configMapRef } of container?.envFrom ?? [])
        if (configMapRef) expect(there).toContain(configMapRef.name);
    }
  },
);

/** Who may speak to whom, as SECURITY.md says: the parts of the network, by who is let in. */
const mayAsk: Readonly<Record<string, readonly string[]>> = {
  gateway: ['ingress', 'samverkan', 'subgraph'],
  scatter: ['router'],
  subgraph: ['gateway', 'ingress', 'scatter'],
  samverkan: ['gateway', 'ingress', 'scatter'],
  registry: ['gateway', 'ingress', 'mirror', 'samverkan', 'scatter'],
  mirror: ['gateway', 'ingress', 'samverkan', 'scatter'],
};

describe('who may speak to whom', () => {
  const policies = new Map(
    ofKind<INetworkPolicy & Resource>('NetworkPolicy').map((one) => [one.metadata.name, one.spec]),
  );

  test('is nobody, but for whom a policy lets in', () => {
    expect(policies.get('deny-all')).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
    expect([...policies.keys()].sort()).toEqual(['deny-all', ...names].sort());
  });

  test.each(Object.entries(mayAsk))(
    '%s is asked by those who are to, at its port alone',
    (name, who) => {
      const spec = policies.get(name);
      expect(spec?.podSelector).toEqual({ matchLabels: { app: name } });
      const [asked, watched, ...more] = spec?.ingress ?? [];
      expect(more).toEqual([]);
      const from = (asked?.from ?? []).map(
        ({ podSelector, namespaceSelector }) =>
          podSelector?.matchLabels?.app ??
          (namespaceSelector?.matchLabels?.['vardnat.se/ingress'] === 'true'
            ? 'ingress'
            : 'anybody'),
      );
      expect(from.sort()).toEqual([...who]);
      expect(asked?.ports).toEqual([{ port: 4000 }]);
      expect(watched?.ports).toEqual([{ port: 9464 }]);
    },
  );

  test('redis is asked by the servers that share it and nobody else, and asks nobody', () => {
    const spec = policies.get('redis');
    expect(spec?.policyTypes).toEqual(['Ingress', 'Egress']);
    expect(spec?.egress).toBeUndefined();
    const [asked, ...more] = spec?.ingress ?? [];
    expect(more).toEqual([]);
    expect(asked?.ports).toEqual([{ port: 6379 }]);
    const from = (asked?.from ?? []).map(({ podSelector }) => podSelector?.matchLabels?.app);
    expect(from.sort()).toEqual(['gateway', 'samverkan', 'scatter', 'subgraph']);
    const reach = [...policies]
      .filter(([, { egress = [] } = {}]) =>
        egress.some(({ ports = [] }) => ports.some(({ port }) => port === 6379)),
      )
      .map(([name]) => name);
    expect(reach.sort()).toEqual(from);
  });

  test('nobody but a subgraph and samverkan reaches a database', () => {
    const reach = [...policies]
      .filter(([, spec]) =>
        spec?.egress?.some(({ ports = [] }) => ports.some(({ port }) => port === 3306)),
      )
      .map(([name]) => name);
    expect(reach.sort()).toEqual(['samverkan', 'subgraph']);
  });

  test('each that is asked lets in whoever has a way out to it', () => {
    for (const [name, spec] of policies) {
      const out = (spec?.egress ?? []).flatMap(({ to = [], ports = [] }) =>
        ports.some(({ port }) => port === 4000)
          ? to.flatMap(({ podSelector }) => podSelector?.matchLabels?.app ?? [])
          : [],
      );
      for (const other of out)
        expect([name, other, mayAsk[other]]).toContainEqual(expect.arrayContaining([name]));
    }
  });
});
