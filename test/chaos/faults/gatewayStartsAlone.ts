import type { Fault } from '../Fault.ts';

export const gatewayStartsAlone: Fault = {
  name: 'gateway-starts-alone',
  what: 'samverkan, the registry and the issuer are down, and a gateway is restarted',
  silent: ['samverkan'],
  inject: async ({ parts }) => {
    const { samverkan, samverkan2, registry, issuer, gateway } = parts;
    await Promise.all([samverkan, samverkan2, registry, issuer].map((part) => part.end('SIGKILL')));
    await gateway.restart();
  },
  heal: async ({ parts }) => {
    const { samverkan, samverkan2, registry, issuer } = parts;
    await Promise.all([registry.start(), issuer.start()]);
    await Promise.all([samverkan.start(), samverkan2.start()]);
  },
};
