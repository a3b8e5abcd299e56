/** The chunk that only samverkan's workplace loads. */
export { begreppen, organ } from './begreppen.ts';
export { Hem } from './Hem.tsx';
export { Historik } from './Historik.tsx';
export { Dagordning } from './organ/Dagordning.tsx';
export { Organet } from './organ/Organet.tsx';
export { NyPlan } from './plan/NyPlan.tsx';
export { NyPunkt } from './plan/NyPunkt.tsx';
export { Plan } from './plan/Plan.tsx';
export { Punkten } from './plan/Punkten.tsx';
export { Vardcentra } from './Vardcentra.tsx';
export { VardcentrumAndra } from './VardcentrumAndra.tsx';
export { Vardcentrumet } from './Vardcentrumet.tsx';
