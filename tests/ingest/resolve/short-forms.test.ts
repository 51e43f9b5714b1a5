/** Short forms name exactly one antecedent, or nothing and a finding. */
import { describe, expect, it } from 'vitest';
import { annotateText, entityAt } from '../annotate-text.ts';

const idsOf = (text: string, exact: string) =>
  annotateText(text)
    .mentions.filter((mention) => mention.exact === exact)
    .map(({ entity }) => entity);

describe('short forms', () => {
  it('takes a defined term up wherever it stands', () => {
    const text =
      '1. They reaffirm the United Nations Convention on the Law of the Sea (hereinafter “the Convention”).\n2. The Convention binds all. \n';
    expect(idsOf(text, 'Convention')).toEqual(['instrument:UNCLOS', 'instrument:UNCLOS']);
  });

  it('takes an acronym in brackets for the name before it', () => {
    const text = '1. The Lima Boundary Commission (LBC) met.\n2. The LBC reports yearly.\n';
    const [first, second] = idsOf(text, 'LBC');
    expect(first).toMatch(/^organisation:en-/);
    expect(second).toBe(first);
  });

  it('does not take a bracket for the name of a resolution before it', () => {
    const text = '1. The Committee established pursuant to resolution 1988 (2011) (“the Committee”) met.\n';
    expect(idsOf(text, 'Committee').every((id) => id?.startsWith('instrument:') !== true)).toBe(true);
  });

  it.each([
    ['一、双方重申《不扩散核武器条约》的作用。\n二、双方遵守《条约》。\n', '条约', 'instrument:NPT'],
    [
      '1. Стороны подтвердили Договор о нераспространении ядерного оружия.\n2. Участники этого Договора встретились.\n',
      'Договора',
      'instrument:NPT',
    ],
    [
      '1. They support the Paris Agreement.\n2. They will carry out the Agreement.\n',
      'Agreement',
      'instrument:Paris-Agreement',
    ],
  ])('finds the one antecedent in %s', (text, exact, id) => {
    expect(idsOf(text, exact)).toEqual([id]);
  });

  it('takes no noun further on in a Russian title for the head of the text itself', () => {
    const text =
      'Протокол о внесении изменений в Договор о дружбе между Чили и Норвегией\n\n' +
      'Статья 1\n\nСтороны соблюдают Договор об Антарктике. Участники Договора встретились. Протокол вступает в силу.\n';
    const document = annotateText(text);
    expect(entityAt(document, 'Договора')?.id).not.toBe(document.document.instrument);
  });

  it('prefers the treaty that a Russian title names', () => {
    const text =
      'Рабочий документ участников Договора о нераспространении ядерного оружия\n\n' +
      '1. Стороны Договора об Антарктике и Договора о нераспространении ядерного оружия собрались.\n2. Роль Договора растет.\n';
    expect(idsOf(text, 'Договора')).toEqual(['instrument:NPT']);
  });

  it('takes a council up by whom it is made of, and not where it has other members', () => {
    const text =
      '1. Совет глав государств Содружества Независимых Государств собрался.\n' +
      '2. Совет глав государств поручил это. Советом министров транспорта приняты меры.\n';
    expect(idsOf(text, 'Совет глав государств')).toEqual(['organisation:CIS-council-of-heads-of-state']);
    expect(idsOf(text, 'Советом министров транспорта')).toEqual([expect.stringMatching(/^organisation:ru-/)]);
  });

  it('takes a kind with its date for the instrument of that day alone', () => {
    const text =
      '1. The Convention on River Ice of 3 May 1961 and the Convention on Lake Ice of 4 May 1972 are in force.\n' +
      '2. The Convention of 4 May 1972 is known. The 1961 Convention and the 1985 Convention are not.\n';
    const ids = idsOf(text, 'Convention');
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^instrument:1972-05-04/);
    expect(ids[1]).toMatch(/^instrument:1961-05-03/);
  });

  it('takes an unusual name with a known acronym behind it for what the acronym means', () => {
    const text =
      '1. The Non Proliferation Treaty (NPT) and the NPT Agreement with the Atomic Energy Agency (IAEA) bind.\n';
    expect(idsOf(text, 'Non Proliferation Treaty')).toEqual(['instrument:NPT']);
    expect(idsOf(text, 'NPT')).toContain('instrument:NPT');
    expect(idsOf(text, 'IAEA')).toEqual(['organisation:IAEA']);
  });

  it('lets a text give a known acronym a meaning of its own', () => {
    const text = '1. The River Pilots Council (RPC) met.\n2. The RPC reports.\n';
    const [first, second] = idsOf(text, 'RPC');
    expect(first).toMatch(/^organisation:en-/);
    expect(second).toBe(first);
  });

  it('takes a Russian body up at the head of a sentence where it acts', () => {
    const text =
      '1. Стороны создали Комиссию по охране озер.\n2. Комиссия также призвала соседей. Комиссия экспертов уехала.\n';
    const [id] = idsOf(text, 'Комиссию по охране озер');
    expect(id).toMatch(/^organisation:ru-/);
    expect(idsOf(text, 'Комиссия')).toEqual([id]);
  });

  it.each([
    [
      '“Court” means the International Court of Justice.\n2. The Court and the Court of Appeal met.\n',
      'Court',
      'organisation:ICJ',
    ],
    ['«Союз» означает Африканский союз.\n2. Органы Союза собрались.\n', 'Союза', 'organisation:AU'],
    ['“联盟”系指非洲联盟。\n2. 本规则适用于“联盟”。\n', '联盟', 'organisation:AU'],
  ])('takes a term for what the text says that it means: %s', (text, exact, id) => {
    const ids = idsOf(`1. ${text}`, exact).filter((one) => one === id);
    expect(ids.length).toBe(exact === 'Союза' ? 1 : 2);
  });

  it('takes a bare noun with its article up, and no noun with a name of its own', () => {
    const text =
      '1. The International Atomic Energy Agency reported.\n2. They help the Agency. The Agency for Fish and Agency staff met.\n';
    expect(idsOf(text, 'Agency')).toEqual(['organisation:IAEA']);
  });

  it('gives the acronym behind an organ with its organisation in its name to the organisation', () => {
    const text =
      '1. Совет глав государств Содружества Независимых Государств (далее – СНГ) собрался.\n2. Члены СНГ рады.\n';
    expect(new Set(idsOf(text, 'СНГ'))).toEqual(new Set(['organisation:CIS']));
    expect(idsOf('1. The Lima Boundary Commission (LBC) met.\n2. The LBC reports.\n', 'LBC')).toHaveLength(2);
  });

  it('takes a body up by how its name begins, and no other body', () => {
    const text =
      '1. Создан Деловой совет по рыболовству и Деловой совет Ассоциации государств Юго-Восточной Азии.\n2. Роль Горного совета растет.\n';
    const ids = annotateText(text).mentions.map(({ exact, entity }) => `${exact} ${entity}`);
    expect(ids.find((id) => id.startsWith('Горного совета'))).toMatch(/organisation:ru-/);
    const english = '1. The Joint Commission on Lake Fisheries met.\n2. They thanked the Joint Commission in Lima.\n';
    const [first] = idsOf(english, 'Joint Commission on Lake Fisheries');
    expect(idsOf(english, 'Joint Commission')).toEqual([first]);
  });

  it('takes a title up by its first words, and letters in brackets before its noun for no other name', () => {
    const text =
      '1. Они помнят Основополагающий акт Россия — НАТО.\n2. Основополагающий акт действует. Совместное заявление принято.\n';
    expect(idsOf(text, 'Основополагающий акт')).toEqual(['instrument:NATO-Russia-Founding-Act']);
    const bracket = 'Southeast Asia Nuclear Weapon-Free Zone (SEANWFZ) Treaty';
    expect(idsOf(`1. They support the ${bracket}.\n`, bracket)).toEqual(['instrument:Bangkok-Treaty']);
  });

  it('tells a declaration of another day from the one that is known by its name', () => {
    const [other] = idsOf('1. They recall the Vienna Declaration of 3 May 2019.\n', 'Vienna Declaration');
    expect(other).toMatch(/^instrument:2019-05-03/);
    const known = '1. They recall the Vienna Declaration and Programme of Action of 25 June 1993.\n';
    expect(idsOf(known, 'Vienna Declaration and Programme of Action')).toEqual(['instrument:Vienna-Declaration']);
  });

  it('prefers the treaty in the title of a text to another one', () => {
    const text =
      'Question of the Antarctic Treaty\n\nThe General Assembly,\n\n1. Supports the Open Skies Treaty and the Antarctic Treaty;\n\n2. Invites all to respect the Treaty.\n';
    expect(idsOf(text, 'Treaty')).toEqual(['instrument:Antarctic-Treaty']);
  });

  it('takes letters behind an agreement for the agreement though a body has them, and not those of a body in it', () => {
    const text = '一、《区域全面经济伙伴关系协定》（RCEP）生效。\n二、RCEP成员开会。\n';
    expect(new Set(idsOf(text, 'RCEP'))).toEqual(new Set(['instrument:RCEP-Agreement']));
  });

  it('keeps the short form of a body that only the text knows among its names, and none for one that knowledge has', () => {
    const document = annotateText(
      '1. The Lima Boundary Commission (LBC) and the World Health Organization (the “Body”) met.\n',
    );
    expect(entityAt(document, 'Lima Boundary Commission')?.aliases).toEqual(['LBC']);
    expect(entityAt(document, 'World Health Organization')?.aliases).not.toContain('Body');
  });

  it('does not choose between two antecedents', () => {
    const text = '1. They support the Antarctic Treaty and the Open Skies Treaty.\n2. They abide by the Treaty.\n';
    const document = annotateText(text);
    const short = document.mentions.find(({ exact }) => exact === 'Treaty');
    expect(short?.entity).toBeNull();
    expect(short?.candidates).toEqual(['instrument:Antarctic-Treaty', 'instrument:Open-Skies-Treaty']);
    expect(document.findings.map(({ rule }) => rule)).toContain('resolve/unresolved-short-form');
  });

  it('knows a text that speaks of itself', () => {
    const text =
      'Agreement between the Republic of Chile and the Kingdom of Norway on Fisheries\n\nArticle 1\n\nThis Agreement enters into force today.\n';
    const document = annotateText(text);
    expect(entityAt(document, 'Agreement')?.id).toBe(document.document.instrument);
    expect(document.citations).toEqual([]);
  });

  it('takes up a definition behind the place and the date of the signing, and one that begins with a year', () => {
    const { mentions } = annotateText(
      '1. They replace the Agreement between the Government of Fiji and the Government of Chile relating to Reefs, signed at Suva on 5 May 1974 (hereinafter “the 1974 Agreement”).\n\n2. The 1974 Agreement shall end.\n',
    );
    const named = mentions.filter(({ exact }) => exact.endsWith('Agreement') || exact.startsWith('Agreement'));
    expect(named.map(({ exact }) => exact.slice(0, 14))).toEqual([
      'Agreement betw',
      '1974 Agreement',
      '1974 Agreement',
    ]);
    expect(new Set(named.map(({ entity }) => entity)).size).toBe(1);
  });

  it('takes the text that a known title with its year heads for that instrument, in capitals too', () => {
    const document = annotateText(
      'LABOUR INSPECTION CONVENTION, 1947\n\nTHE PARTIES TO THIS CONVENTION,\n\nNOTING it,\n\nHAVE AGREED:\n\nARTICLE 1\n\nThis Convention applies.\n',
    );
    expect(document.document.instrument).toBe('instrument:ILO-C081');
    expect(new Set(document.mentions.map(({ entity }) => entity))).toEqual(new Set(['instrument:ILO-C081']));
  });
});
