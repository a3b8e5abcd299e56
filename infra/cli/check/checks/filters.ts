import { type Check, felOm, hoppad } from '../Check.ts';
import { read } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

export const filters: Check = {
  id: 'FILTERS',
  krav: 'Filtret på verksamheter väljer ut: efter typ och text, och inget när inget stämmer',
  laga: 'Låt allt som står i filter gälla samtidigt, och låt det som är null inte gälla. text söker i namnet, stora och små bokstäver lika.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const valda = async (filter: string) => {
      const { entiteter } = await medlem.entiteter(
        [medlem.egen],
        `... on Huvudman { verksamheter(filter: ${filter}, first: 500) { totalCount nodes { id namn typ } } }`,
      );
      const found = read(entiteter, 0, 'verksamheter');
      const nodes = read(found, 'nodes');
      return { antal: read(found, 'totalCount'), rader: Array.isArray(nodes) ? nodes : null };
    };
    const alla = await valda('{}');
    const prov = alla.rader?.find(
      (rad) => typeof read(rad, 'typ') === 'string' && typeof read(rad, 'namn') === 'string',
    );
    if (!prov) return hoppad('ingen verksamhet har både namn och typ');
    const [typ, namn] = [String(read(prov, 'typ')), String(read(prov, 'namn'))];
    const avTyp = await valda(`{ typ: ${typ} }`);
    const avText = await valda(`{ text: ${JSON.stringify(namn.toUpperCase())} }`);
    const inga = await valda('{ kommunkod: "0000" }');
    const tomt = await valda('{ typ: null, text: null }');
    const hittar = ({ rader }: typeof alla) =>
      rader?.some((rad) => read(rad, 'id') === read(prov, 'id'));
    return felOm([
      ...(avTyp.rader?.every((rad) => read(rad, 'typ') === typ) && hittar(avTyp)
        ? []
        : [`typ: ${typ} gav fel rader`]),
      ...(hittar(avText) ? [] : [`text: "${namn.toUpperCase()}" hittade inte ${namn}`]),
      ...(inga.antal === 0 ? [] : ['kommunkod: "0000" gav rader']),
      ...(tomt.antal === alla.antal ? [] : ['null i filtret valde ut rader']),
    ]);
  },
};
