import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  all,
  everything,
  files,
  type Kustomization,
  names,
  ofKind,
  type Resource,
  read,
  root,
  validate,
  workloads,
} from './k8s.ts';

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
    expect(names.sort()).toEqual(
      ['gateway', 'mirror', 'redis', 'registry', 'samverkan', 'scatter', 'subgraph'].sort(),
    );
  });

  test('run as nobody with rights, write nowhere but in their volumes, and are asked how they are', () => {
    for (const { spec, metadata } of everything) {
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
        livenessProbe: expect.anything(),
        readinessProbe: expect.anything(),
        resources: { requests: { cpu: expect.anything(), memory: expect.anything() } },
      });
      expect(container?.resources?.limits?.memory).toBeDefined();
      if (metadata.name === 'redis') continue;
      expect(container).toMatchObject({
        livenessProbe: { httpGet: { path: '/health/live' } },
        readinessProbe: { httpGet: { path: '/health/ready' } },
      });
      const grace = container?.env?.find(({ name }) => name === 'SHUTDOWN_GRACE_MS')?.value;
      expect(Number(grace) / 1_000).toBeLessThan(pod?.terminationGracePeriodSeconds ?? 0);
      expect(container?.image).toMatch(/^vardnat:\d+\.\d+\.\d+$/);
    }
  });

  test('have no secret written out: passwords and keys come from outside', () => {
    for (const { spec } of everything) {
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
    expect(several.length).toBe(5);
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
      const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
      expect(overlay.images).toMatchObject([
        { name: 'vardnat', digest },
        { name: 'redis', digest },
      ]);
      for (const resource of overlay.resources) {
        const own = new URL(`overlays/${name}/${resource}/kustomization.yaml`, root);
        const { resources } = parse(readFileSync(own, 'utf8')) as Kustomization;
        expect(resources.length).toBeGreaterThan(0);
      }
    }
  });
});
