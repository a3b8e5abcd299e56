import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Deployment, type IDeployment, StatefulSet } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';

export const root = new URL('../../infra/k8s/', import.meta.url);
export const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

export interface Resource {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
}
export type Workload = IDeployment & Resource;
export interface Kustomization {
  resources: string[];
  images?: { digest?: string }[];
  configMapGenerator?: { name: string; literals: string[] }[];
}

export const resourcesIn = (path: string): Resource[] =>
  parseAllDocuments(read(path)).map((document) => document.toJS() as Resource);
export const files = readdirSync(new URL('base/', root)).filter((name) => !name.endsWith('.yaml'));
export const base = new Map(files.map((name) => [name, resourcesIn(`base/${name}/${name}.yaml`)]));
export const all = [...base.values()].flat();
export const ofKind = <T>(...kinds: string[]) =>
  all.filter(({ kind }) => kinds.includes(kind)) as T[];
export const everything = ofKind<Workload>('Deployment', 'StatefulSet');
/** Those of our own image; beside them runs what they share. */
export const workloads = everything.filter(({ metadata }) => metadata.name !== 'redis');
export const names = everything.map(({ metadata }) => metadata.name);
export const containerOf = (name: string) =>
  everything.find(({ metadata }) => metadata.name === name)?.spec?.template.spec?.containers[0];
export const settingOf = (name: string, setting: string) =>
  containerOf(name)?.env?.find((one) => one.name === setting);
export const mib = (text: unknown) => Number(/^(\d+)Mi$/.exec(String(text))?.[1]);

/** The model of each kind that is used, which knows its schema. */
export const models = {
  Deployment,
  StatefulSet,
  Service,
  PodDisruptionBudget,
  HorizontalPodAutoscaler,
  NetworkPolicy,
};

export function validate({ kind, ...resource }: Resource): void {
  const Model = models[kind as keyof typeof models] as new (data: object) => { validate(): void };
  const { apiVersion, kind: known } = Model as unknown as Resource;
  expect([apiVersion, known]).toEqual([resource.apiVersion, kind]);
  new Model(resource).validate();
}
