import type { GatewayOptions } from '../../gateway/gateway.ts';
import { fixedNetwork, type NetworkSource } from '../../gateway/registry/Network.ts';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { networkFrom } from '../../gateway/registry/readNetwork.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';
import { type Look, type OpenPage, PortalBrowser } from './PortalBrowser.ts';

/** The built portal over the real network, which follows a registry, in a real browser: one of each for all tests. */
export class PortalUnderTest extends PortalBrowser {
  network!: TestNetwork;
  /** The origin of a gateway over the whole network. */
  origin!: string;
  #registry!: TestRegistry;
  #register!: RegistrySource;

  static override async start(chromium: string): Promise<PortalUnderTest> {
    const self = new PortalUnderTest(...(await PortalBrowser.parts(chromium)));
    self.network = await startNetwork();
    self.#registry = await TestRegistry.start();
    const linden = 'privat-vardboendet-linden';
    await self.#registry.send(await self.#registry.network.join(linden));
    const said = { type: 'publish', kontraktsversion: '1.1.0', extension: null } as const;
    await self.#registry.say(linden, said);
    const place = { url: self.#registry.url, file: null, genesis: null, log };
    const register = await RegistrySource.follow(place);
    self.#register = register;
    const source: NetworkSource = {
      ...fixedNetwork(networkFrom(networkFile(self.network))),
      register: () => register.register(),
    };
    self.origin = await self.originWith({}, { network: source });
    return self;
  }

  /** The origin of another gateway with the portal, some members elsewhere. */
  async originWith(
    addresses: Record<string, string>,
    options: Partial<GatewayOptions> = {},
  ): Promise<string> {
    const { url } = await this.network.gatewayWith(addresses, { portal: this.portal, ...options });
    return new URL(url).origin;
  }

  override blank(look: Look = {}, origin = this.origin): Promise<OpenPage> {
    return super.blank(look, origin);
  }

  override open(path: string, look: Look = {}, origin = this.origin): Promise<OpenPage> {
    return super.open(path, look, origin);
  }

  override keep(path: string, look: Look = {}, origin = this.origin): Promise<OpenPage> {
    return super.keep(path, look, origin);
  }

  override async close(): Promise<void> {
    await super.close();
    await this.network.close();
    await this.#register.close();
    await this.#registry.close();
  }
}

const networkFile = ({ subgraphs }: TestNetwork) => {
  const urls = Object.fromEntries([...subgraphs].map(([slug, { url }]) => [slug, url]));
  const { samverkan, 'privat-rehab-fyris': fyris, ...others } = urls;
  const older = fyris && { 'privat-rehab-fyris': { url: fyris, kontraktsversion: '1.0.0' } };
  return { samverkan, huvudman: { ...others, ...older } };
};
