import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Deployment, type IDeployment, StatefulSet } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { type INetworkPolicy, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';

const root = new URL('../../infra/k8s/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Resource {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
}
type Workload = IDeployment & Resource;
interface Kustomization {
  resources: string[];
  images?: { digest?: string }[];
  configMapGenerator?: { name: string; literals: string[] }[];
}

const resourcesIn = (path: string): Resource[] =>
  parseAllDocuments(read(path)).map((document) => document.toJS() as Resource);
const files = readdirSync(new URL('base/', root)).filter((name) => !name.endsWith('.yaml'));
const base = new Map(files.map((name) => [name, resourcesIn(`base/${name}/${name}.yaml`)]));
const all = [...base.values()].flat();
const ofKind = <T>(...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind)) as T[];
const workloads = ofKind<Workload>('Deployment', 'StatefulSet');
const names = workloads.map(({ metadata }) => metadata.name);

/** The model of each kind that is used, which knows its schema. */
const models = {
  Deployment,
  StatefulSet,
  Service,
  PodDisruptionBudget,
  HorizontalPodAutoscaler,
  NetworkPolicy,
};

function validate({ kind, ...resource }: Resource): void {
  const Model = models[kind as keyof typeof models] as new (data: object) => { validate(): void };
  const { apiVersion, kind: known } = Model as unknown as Resource;
  expect([apiVersion, known]).toEqual([resource.apiVersion, kind]);
  new Model(resource).validate();
}

describe('the resources of Kubernetes', () => {
  test.each(all.map((one) => [`${one.kind} ${one.metadata.name}`, one] as const))(
    '%s has the form that its version says',
    (_name, resource) => {
      expect(() => validate(resource)).not.toThrow();
    },
  );

  test('of another form are seen', () => {
    const spec = { replicas: 'two', selector: {}, template: {} };
    const wrong = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'x' }, spec };
    expect(() => validate(wrong)).toThrow(/replicas/);
  });

  test('are all listed, and an overlay names only what there is', () => {
    const { resources } = parse(read('base/kustomization.yaml')) as Kustomization;
    expect([...resources].sort()).toEqual(files.sort());
    expect(names.sort()).toEqual(['gateway', 'registry', 'samverkan', 'scatter', 'subgraph']);
  });

  test('run as nobody with rights, write nowhere but in their volumes, and are asked how they are', () => {
    for (const { spec, metadata } of workloads) {
      const pod = spec?.template.spec;
      const [container, ...more] = pod?.containers ?? [];
      expect([metadata.name, more]).toEqual([metadata.name, []]);
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
      expect(container).toMatchObject({
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        livenessProbe: { httpGet: { path: '/health/live' } },
        readinessProbe: { httpGet: { path: '/health/ready' } },
        resources: { requests: { cpu: expect.anything(), memory: expect.anything() } },
      });
      expect(container?.resources?.limits?.memory).toBeDefined();
      const grace = container?.env?.find(({ name }) => name === 'SHUTDOWN_GRACE_MS')?.value;
      expect(Number(grace) / 1_000).toBeLessThan(pod?.terminationGracePeriodSeconds ?? 0);
      expect(container?.image).toMatch(/^vardnat:\d+\.\d+\.\d+$/);
    }
  });

  test('have no secret written out: passwords and keys come from outside', () => {
    for (const { spec } of workloads) {
      for (const { env = [] } of spec?.template.spec?.containers ?? []) {
        const own = env.filter(
          ({ name, value }) => /URL$/.test(name) && /:[^/].*@/.test(value ?? ''),
        );
        expect(own).toEqual([]);
        expect(env.map(({ name }) => name)).not.toContain('DATABASE_URL');
      }
    }
    expect(ofKind('Secret')).toEqual([]);
  });

  test('of which there are several keep one up while nodes are emptied', () => {
    const budgets = ofKind<Resource>('PodDisruptionBudget').map(({ metadata }) => metadata.name);
    const several = workloads.filter(({ spec }) => (spec?.replicas ?? 1) > 1);
    expect(budgets.sort()).toEqual(several.map(({ metadata }) => metadata.name).sort());
    expect(several.length).toBe(4);
  });

  test('have every setting that they name in the schema of settings', () => {
    const { properties } = JSON.parse(
      readFileSync(new URL('../settings.schema.json', root), 'utf8'),
    );
    const overlays = ['region', 'kommun'].flatMap(
      (name) =>
        (parse(read(`overlays/${name}/kustomization.yaml`)) as Kustomization).configMapGenerator ??
        [],
    );
    const set = [
      ...workloads.flatMap(({ spec }) =>
        (spec?.template.spec?.containers[0]?.env ?? []).map(({ name }) => name),
      ),
      ...overlays.flatMap(({ literals }) => literals.map((one) => one.split('=')[0] as string)),
    ];
    expect(set.length).toBeGreaterThan(20);
    const unknown = set.filter(
      (name) => name !== 'VARDNAT_MEMBER' && !Object.hasOwn(properties, name),
    );
    expect(unknown).toEqual([]);
  });

  test('are pinned by digest in each overlay, which lists what there is', () => {
    for (const name of ['region', 'kommun']) {
      const overlay = parse(read(`overlays/${name}/kustomization.yaml`)) as Kustomization;
      expect(overlay.images).toMatchObject([
        { digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      ]);
      for (const resource of overlay.resources) {
        const own = new URL(`overlays/${name}/${resource}/kustomization.yaml`, root);
        const { resources } = parse(readFileSync(own, 'utf8')) as Kustomization;
        expect(resources.length).toBeGreaterThan(0);
      }
    }
  });
});

/** Who may speak to whom, as SECURITY.md says: the parts of the network, by who is let in. */
const mayAsk: Readonly<Record<string, readonly string[]>> = {
  gateway: ['ingress', 'samverkan', 'subgraph'],
  scatter: ['router'],
  subgraph: ['gateway', 'ingress', 'scatter'],
  samverkan: ['gateway', 'ingress', 'scatter'],
  registry: ['gateway', 'ingress', 'samverkan', 'scatter'],
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
