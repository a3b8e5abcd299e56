import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { lasTabell } from '../../../shared/sheet/lasTabell.ts';
import { CommandError } from '../CommandError.ts';

/** A unit in an export of the HSA catalogue. A field that the export lacks is undefined. */
export interface HsaUnit {
  /** The unit's names. The public name, if there is one, comes first. */
  names: readonly string[];
  telefon: string | null | undefined;
  epost: string | null | undefined;
  webbplats: string | null | undefined;
}

const mostBytes = 200_000_000;

/** The HSA attributes that are compared, with the names of our fields. */
const attributes: Readonly<Record<string, keyof Read>> = {
  hsaidentity: 'hsaId',
  publicname: 'publicName',
  name: 'name',
  hsatelephonenumber: 'telefon',
  telephonenumber: 'telefon',
  mail: 'epost',
  labeleduri: 'webbplats',
};

interface Read {
  hsaId?: string;
  publicName?: string;
  name?: string;
  telefon?: string;
  epost?: string;
  webbplats?: string;
}

/**
 * Reads units from an HSA export, by HSA-id: the XML of its file service (`hsaUnits` with `hsaUnit`), or a table whose columns
 * have the attributes' names. Throws CommandError on anything else.
 */
export async function readHsaUnits(fil: string): Promise<ReadonlyMap<string, HsaUnit>> {
  const { size } = await stat(fil).catch(() => {
    throw new CommandError(`Filen ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  if (size > mostBytes) {
    throw new CommandError(`${basename(fil)} är större än ${mostBytes / 1_000_000} MB.`);
  }
  const text = await readFile(fil, 'utf8');
  const isXml = /^\uFEFF?\s*</.test(text.slice(0, 200));
  const { units, columns } = isXml ? fromXml(text, fil) : await fromTable(fil);
  if (units.length === 0) {
    throw new CommandError(
      `${basename(fil)} har ingen enhet med HSA-id: det ska vara HSA:s fil (hsaUnits) eller en tabell med kolumnen hsaIdentity.`,
    );
  }
  const field = (name: keyof Read, value: string | undefined) =>
    columns.has(name) ? (value ?? null) : undefined;
  return new Map(
    units.map(({ hsaId, publicName, name, telefon, epost, webbplats }) => [
      hsaId,
      {
        names: [publicName, name].filter((one) => one !== undefined),
        telefon: field('telefon', telefon),
        epost: field('epost', epost),
        webbplats: field('webbplats', webbplats),
      },
    ]),
  );
}

type Units = { units: (Read & { hsaId: string })[]; columns: ReadonlySet<keyof Read> };

function fromXml(text: string, fil: string): Units {
  const units: Units['units'] = [];
  const columns = new Set<keyof Read>();
  const path: string[] = [];
  let unit: Read | null = null;
  let content = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new CommandError(`${basename(fil)} har en DTD, och sådana filer läses inte.`);
  });
  parser.on('error', (error) => {
    throw new CommandError(`${basename(fil)} är inte giltig XML: ${error.message}`);
  });
  parser.on('opentag', ({ local }) => {
    path.push(local);
    content = '';
    if (local === 'hsaUnit') unit = {};
  });
  parser.on('text', (more) => {
    content += more;
  });
  parser.on('closetag', ({ local }) => {
    path.pop();
    const field = attributes[local.toLowerCase()];
    const value = content.trim();
    if (unit && field && path.at(-1) === 'hsaUnit') {
      columns.add(field);
      if (value !== '') unit[field] ??= value;
    }
    if (local === 'hsaUnit' && unit) {
      const { hsaId } = unit;
      if (hsaId !== undefined) units.push({ ...unit, hsaId });
      unit = null;
    }
    content = '';
  });
  parser.write(text).close();
  return { units, columns };
}

async function fromTable(fil: string): Promise<Units> {
  let fields: (keyof Read | undefined)[] | null = null;
  const units: Units['units'] = [];
  for await (const { celler } of lasTabell(fil)) {
    if (!fields) {
      fields = celler.map(({ text }) => attributes[text.trim().toLowerCase()]);
      continue;
    }
    const unit: Read = {};
    for (const [index, field] of fields.entries()) {
      const value = celler[index]?.text.trim();
      if (field && value) unit[field] ??= value;
    }
    const { hsaId } = unit;
    if (hsaId !== undefined) units.push({ ...unit, hsaId });
  }
  return { units, columns: new Set((fields ?? []).filter((one) => one !== undefined)) };
}
