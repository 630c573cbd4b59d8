import { nodigeEinden } from '../../item/wegen';
import { alleOpdrachten } from '../../registry';
import { cirkel } from '../../test/gegeven';
import { stappenprogramma } from '../../test/stappenprogramma';
import { definitieSchema, type Fasedefinitie, type Programmadefinitie } from '../definitie';
import { voorbeelddefinitie } from '../voorbeelddefinitie';
import { controleerDefinitie } from './controleer';

const vandaag = '2020-09-01';
const fouten = (definitie: unknown): readonly string[] => controleerDefinitie(definitieSchema.parse(definitie), vandaag).map(({ pad, melding }) => `${pad}: ${melding}`);
const metFase = (code: string, anders: Partial<Fasedefinitie>, van: Programmadefinitie = cirkel): Programmadefinitie => ({ ...van, fasen: van.fasen.map((fase) => (fase.fase === code ? { ...fase, ...anders } : fase)) });
const fase = (code: string, van: Programmadefinitie = cirkel): Fasedefinitie => van.fasen.find((een) => een.fase === code)!;
const einde = (anders: Record<string, unknown> = {}) => ({ code: 'klaar', naam: 'Klaar', wie: ['projectorganisatie' as const], bijStopzetten: false, ...anders });
const metStap = (anders: Record<string, unknown>) => metFase('verdieping', { stappen: [{ code: 'rapport', naam: 'Rapport', eigenaar: 'indiener', ...anders } as never] }, stappenprogramma);
const [signaleren] = fase('screening', stappenprogramma).termijnen;
const [spiegel] = fase('monitoring').termijnen;
const metTermijn = (anders: Record<string, unknown>) => metFase('screening', { termijnen: [{ ...signaleren, ...anders } as never] }, stappenprogramma);
/** The screening stage of the steps has no end of its own; a body that stops an item there needs one. */
const stappen = metFase('screening', { einden: [einde({ code: 'gestopt', naam: 'Gestopt', bijStopzetten: true }) as never] }, stappenprogramma);
const screening = (anders: Partial<Fasedefinitie>) => metFase('screening', anders, stappen);
const agenda = (anders: Record<string, unknown>) => ({ ...cirkel, werkagenda: { lijnen: [{ code: 'OL-1', naam: 'Inzicht', regie: ['partij:VWS'] }], ...anders } });

describe('een definitie die klopt', () => {
  it.each<[string, unknown]>([
    ['de Cirkel', cirkel],
    ['het voorbeeld', voorbeelddefinitie],
    ['een programma van stappen', stappen],
    ['een programma zonder ladder', { ...stappenprogramma, ladder: [] }],
    ['een programma zonder fasen: alleen acties', { ...cirkel, fasen: [], ladder: [] }],
    ['een programma met lijnen', agenda({ doelen: [{ code: 'D-1', lijn: 'OL-1', doel: 'Weten' }] })],
  ])('%s heeft geen fouten', (_naam, definitie) => {
    expect(fouten(definitie)).toEqual([]);
  });

  it('kan rechten geven op elke opdracht die er is', () => {
    const opdrachten = alleOpdrachten().map(({ definition }) => definition.type);
    expect(fouten({ ...cirkel, rechten: Object.fromEntries(opdrachten.map((type) => [type, ['projectorganisatie']])) })).toEqual([]);
  });
});

describe('elk gremium', () => {
  const [werkorganisatie] = cirkel.gremia!;
  const met = (anders: Record<string, unknown>) => ({ ...cirkel, gremia: [{ ...werkorganisatie, ...anders }] });
  it.each<[string, unknown, string]>([
    ['staat er één keer in', { ...cirkel, gremia: [werkorganisatie, werkorganisatie] }, '/gremia/1/gremium: werkorganisatie staat twee keer bij de gremia.'],
    ['is er een', met({ gremium: 'raad' }), '/gremia/0/gremium: raad staat als gremium:raad niet bij de eigenaren van dit programma.'],
    ['heeft zetels van partijen die er zijn', met({ adviseert: ['NZa'] }), '/gremia/0/adviseert/0: NZa heeft een zetel in werkorganisatie, maar staat als partij:NZa niet bij de eigenaren van dit programma.'],
    ['heeft één zetel per partij', met({ waarneemt: ['FMS'] }), '/gremia/0/waarneemt/0: FMS heeft twee zetels in werkorganisatie.'],
    ['heeft een quorum dat kan', met({ quorum: 10 }), '/gremia/0/quorum: Het quorum van werkorganisatie is 10, maar er stemmen maar 9 partijen.'],
  ])('%s', (_naam, definitie, melding) => expect(fouten(definitie)).toEqual([melding]));
});

describe('elke fase', () => {
  it.each<[string, unknown, string]>([
    ['staat er één keer in', { ...cirkel, fasen: [...cirkel.fasen, fase('monitoring')] }, '/fasen/7/fase: De fase monitoring staat er twee keer in.'],
    ['noemt haar soort', { ...screening({ soort: undefined as never }) }, '/fasen/0/soort: Noem de soort van fase screening. Kies uit: kennisvraag, picot, subsidieronde, studie, richtlijn, implementatie, monitoring, algemeen.'],
    ['heeft een naam die past', screening({ naam: 's'.repeat(41) }), `/fasen/0/naam: De naam van fase screening is langer dan 40 tekens: "${'s'.repeat(41)}".`],
    ['heeft een naam', screening({ naam: ' ' }), '/fasen/0/naam: fase screening heeft geen naam.'],
    ['heeft stappen als zij algemeen is', screening({ stappen: [], termijnen: [] }), '/fasen/0/stappen: Fase screening heeft geen stappen; een algemene fase bestaat uit stappen.'],
    ['heeft alleen stappen als zij algemeen is', metFase('picot', { stappen: [{ code: 'rapport', naam: 'Rapport', eigenaar: 'indiener' }] }), '/fasen/1/stappen: Fase picot heeft stappen; die horen alleen bij een algemene fase.'],
    ['heeft elke stap één keer', screening({ stappen: [...fase('screening', stappen).stappen!, ...fase('screening', stappen).stappen!] }), '/fasen/0/stappen/1/code: Fase screening heeft de stap signalering twee keer.'],
    ['heeft stappen van eigenaren die er zijn', metFase('screening', fase('screening', stappen), metStap({ eigenaar: 'partij:NZa' })), '/fasen/1/stappen/0/eigenaar: Stap rapport in fase verdieping is van partij:NZa; die staat niet bij de eigenaren van dit programma.'],
    ['leidt naar een fase die er is', screening({ naar: ['verdieping', 'vervolg'] }), '/fasen/0/naar/1: Fase screening verwijst naar vervolg, maar die fase staat niet in de definitie.'],
    ['leidt niet terug naar niets', metFase('monitoring', { terugNaar: ['vervolg'] }), '/fasen/6/terugNaar/0: Fase monitoring verwijst naar vervolg, maar die fase staat niet in de definitie.'],
    ['leidt niet naar zichzelf', screening({ naar: ['screening', 'verdieping'] }), '/fasen/0/naar/0: Fase screening verwijst naar zichzelf.'],
    ['noemt elke volgende één keer', screening({ naar: ['verdieping', 'verdieping'] }), '/fasen/0/naar/1: Fase screening noemt verdieping twee keer.'],
    ['noemt elke bron één keer', screening({ instroom: ['veld', 'veld'] }), '/fasen/0/instroom/1: Fase screening noemt de bron "veld" twee keer.'],
    ['wordt bereikt', screening({ instroom: [] }), '/fasen/0: Geen item komt ooit in fase screening: er gaat geen fase naartoe en er stroomt niets in.'],
    ['heeft een uitgang', metFase('verdieping', { einden: [], terugNaar: [] }, stappen), '/fasen/1: Fase verdieping heeft geen vervolg en geen einde: een item zou er nooit uit komen.'],
    ['vraagt alleen wat haar soort kan', screening({ jaarrapportage: { jaren: 3, eigenaar: 'partij:NZa' } }), '/fasen/0/jaarrapportage: Fase screening vraagt jaarrapportage; dat kan alleen in een fase van de soort implementatie.'],
    ['heeft een inclusiesignaal als zij een studie is', metFase('richtlijn', { inclusiesignaal: { onderProcent: 80 } }), '/fasen/4/inclusiesignaal: Fase richtlijn vraagt inclusiesignaal; dat kan alleen in een fase van de soort studie.'],
    ['laat rapporteren door wie er is', metFase('implementatie', { jaarrapportage: { jaren: 3, eigenaar: 'partij:NZa' } }), '/fasen/5/jaarrapportage/eigenaar: De jaarrapportage van fase implementatie is van partij:NZa; die staat niet bij de eigenaren van dit programma.'],
    ['weegt naar criteria die er zijn', { ...metFase('picot', { relevantieVerplicht: true }), criteriasets: undefined }, '/fasen/1/relevantieVerplicht: Fase picot vraagt de relevantie per criterium, maar dit programma heeft geen criteria.'],
    ['heeft iemand die haar opdrachten mag geven', { ...cirkel, rechten: { selecteerKennisvraag: ['systeem'] } }, '/fasen/0: Niemand in dit programma mag in fase kennisvraag "Kennisvraag selecteren" doen. Noem bij rechten wie selecteerKennisvraag mag geven.'],
  ])('%s', (_wat, definitie, verwacht) => {
    expect(fouten(definitie)).toContain(verwacht);
  });

  it('bereikt een einde, al is het via andere fasen; in een kring komt niets aan', () => {
    const kring = { ...cirkel, ladder: [], fasen: [screening({}).fasen[0]!, stappenprogramma.fasen[1]!].map((een, i, alle) => ({ ...een, einden: [], termijnen: [], terugNaar: [], naar: [alle[1 - i]!.fase] })) };
    expect(fouten(kring)).toEqual([
      '/fasen/0: Vanuit fase screening is geen enkel einde te bereiken: een item zou altijd blijven lopen.',
      '/fasen/1: Vanuit fase verdieping is geen enkel einde te bereiken: een item zou altijd blijven lopen.',
    ]);
  });
});

describe('elke weg is er een die de opdrachten van de fase gaan', () => {
  const nazorg: Fasedefinitie = { ...stappen.fasen[1]!, fase: 'nazorg', naam: 'nazorg', terugNaar: [] };
  const metNazorg = (code: string, anders: Partial<Fasedefinitie>, extra: readonly Fasedefinitie[] = [nazorg]) => {
    const met = metFase(code, anders);
    return { ...met, fasen: [...met.fasen, ...extra] };
  };
  const zonderEinde = (code: string, einde: string) => metFase(code, { einden: fase(code).einden.filter((een) => een.code !== einde) });
  const onbereikt = (i: number, code: string) => `/fasen/${i}: Geen item komt ooit in fase ${code}: er gaat geen fase naartoe en er stroomt niets in.`;
  it.each<[string, unknown, readonly string[]]>([
    ['twee vervolgen, geen van de soort die volgt', metNazorg('picot', { naar: ['nazorg', 'zorg'] }, [nazorg, { ...nazorg, fase: 'zorg', naam: 'zorg' }]), [
      '/fasen/1/naar: Een item kan in fase picot nooit verder. Geef als vervolg een fase van de soort subsidieronde, of precies één andere, of geen vervolg en een einde bij afronden.',
      onbereikt(2, 'subsidieronde'), onbereikt(3, 'studie'), onbereikt(7, 'nazorg'), onbereikt(8, 'zorg'),
    ]],
    ['een tweede vervolg naast de soort die volgt', metNazorg('kennisvraag', { naar: ['picot', 'nazorg'] }), [
      '/fasen/0/naar: Fase kennisvraag noemt nazorg, maar daar komt een item vanuit een fase van de soort kennisvraag niet: het gaat naar picot.', onbereikt(7, 'nazorg'),
    ]],
    ['vooruit uit monitoring', metNazorg('monitoring', { naar: ['nazorg'] }), [
      '/fasen/6/naar: Fase monitoring noemt nazorg, maar daar komt een item vanuit een fase van de soort monitoring niet: het gaat naar implementatie.', onbereikt(7, 'nazorg'),
    ]],
    ['vooruit uit monitoring zonder weg terug', metNazorg('monitoring', { naar: ['nazorg'], terugNaar: [] }), [
      '/fasen/6/naar: Fase monitoring noemt nazorg, maar daar komt een item vanuit een fase van de soort monitoring niet.', onbereikt(7, 'nazorg'),
    ]],
    ['terug waar niets teruggaat', metFase('studie', { terugNaar: ['picot'] }), ['/fasen/3/terugNaar: Fase studie noemt picot, maar daar komt een item vanuit een fase van de soort studie niet: het gaat naar richtlijn.']],
    ['nergens heen, al is er een einde', metFase('implementatie', { naar: [] }), ['/fasen/5/naar: Een item kan in fase implementatie nooit verder. Geef als vervolg een fase van de soort monitoring, of precies één andere, of geen vervolg en een einde bij afronden.']],
    ['afronden waar niets wordt afgerond', metFase('monitoring', { einden: [...fase('monitoring').einden, einde({ bijAfronden: true }) as never] }), ['/fasen/6/einden: Fase monitoring heeft een einde bij afronden, maar een fase van de soort monitoring wordt niet afgerond.']],
    ...[['picot', 'niet-geprioriteerd'], ['subsidieronde', 'afgewezen'], ['richtlijn', 'niet-opneembaar'], ['richtlijn', 'geen-relevante-informatie'], ['monitoring', 'geimplementeerd'], ['monitoring', 'nieuwe-kennisvraag']].map(
      ([code = '', nodig = '']): [string, unknown, readonly string[]] => [
        `geen einde ${nodig}`, { ...zonderEinde(code, nodig), ladder: [] },
        [`/fasen/${cirkel.fasen.indexOf(fase(code))}/einden: Fase ${code} mist het einde ${nodig}: in een fase van de soort ${code} kan een item zo eindigen.`],
      ],
    ),
  ])('%s: geweigerd', (_wat, definitie, verwacht) => {
    expect(fouten(definitie)).toEqual(verwacht);
  });

  it('precies één andere fase als vervolg mag, en een einde bij afronden ook', () => {
    expect(fouten(metNazorg('implementatie', { naar: ['nazorg'] }))).toEqual([]);
    expect(fouten(metFase('implementatie', { naar: [], einden: [...fase('implementatie').einden, einde({ bijAfronden: true }) as never] }))).toEqual([]);
  });

  it('een einde dat niemand hier geven kan, hoeft er niet te zijn', () => {
    expect(fouten({ ...zonderEinde('picot', 'niet-geprioriteerd'), criteriasets: undefined, ladder: [], fasen: zonderEinde('picot', 'niet-geprioriteerd').fasen.map(({ relevantieVerplicht: _, ...een }) => een) })).toEqual([]);
    const zonderVragen = { ...zonderEinde('monitoring', 'nieuwe-kennisvraag'), ladder: [] };
    expect(fouten({ ...zonderVragen, fasen: zonderVragen.fasen.filter((een) => een.fase === 'implementatie' || een.fase === 'monitoring') })).toEqual([]);
  });
});

describe('elk einde', () => {
  /** Beside what that kind of stage needs. */
  const metEinden = (code: string, einden: readonly Record<string, unknown>[]) => metFase(code, { einden: [...einden, ...nodigeEinden(fase(code), cirkel).map((nodig) => einde({ code: nodig }))] as never });
  const monitoring = (einden: readonly Record<string, unknown>[]) => metEinden('monitoring', [einde({ bijStopzetten: true }), ...einden]);
  it.each<[string, unknown, readonly string[]]>([
    ['staat er één keer in', monitoring([einde()]), ['/fasen/6/einden/1/code: Fase monitoring heeft het einde klaar twee keer.']],
    ['heeft een naam die past', monitoring([einde({ code: 'anders', naam: 'a'.repeat(41) })]), [`/fasen/6/einden/1/naam: De naam van einde anders is langer dan 40 tekens: "${'a'.repeat(41)}".`]],
    ['is van wie er is', monitoring([einde({ code: 'anders', wie: ['projectorganisatie', 'gremium:raad'] })]), ['/fasen/6/einden/1/wie/1: Einde anders van fase monitoring: gremium:raad staat niet bij de eigenaren van dit programma.']],
    ['kan door iemand gegeven worden', monitoring([einde({ code: 'anders', wie: ['systeem'] })]), ['/fasen/6/einden/1/wie: Niemand in dit programma kan een item in fase monitoring beëindigen als anders.']],
    ['is hoogstens één keer dat van stopzetten', monitoring([einde({ code: 'anders', bijStopzetten: true })]), ['/fasen/6/einden: Fase monitoring heeft 2 einden bij stopzetten; kies er één.']],
    ['van stopzetten is geen einde met een eigen opdracht', metFase('monitoring', { einden: [einde({ code: 'geimplementeerd', bijStopzetten: true }), einde({ code: 'nieuwe-kennisvraag' })] as never }), ['/fasen/6/einden/0/bijStopzetten: Een item in fase monitoring eindigt alleen als geimplementeerd met "Criterium gehaald". Kies een ander einde bij stopzetten.']],
    ['van stopzetten is er waar een escalatie kan stopzetten', metEinden('monitoring', [einde()]), ['/fasen/6/einden: Een gremium kan in een escalatie stopzetten, maar fase monitoring heeft daar geen einde voor. Zet bijStopzetten bij één einde.']],
    ['is hoogstens één keer dat van afronden', metFase('verdieping', { einden: [einde({ code: 'a', bijStopzetten: true, bijAfronden: true }), einde({ code: 'b', bijAfronden: true })] as never }, stappen), ['/fasen/1/einden: Fase verdieping heeft 2 einden bij afronden; kies er één.']],
    ['van afronden past bij een fase die nergens heen leidt', metEinden('picot', [einde({ bijStopzetten: true, bijAfronden: true })]), ['/fasen/1/einden/0/bijAfronden: Fase picot gaat verder naar subsidieronde; een einde bij afronden past alleen bij een fase zonder vervolg.']],
  ])('%s', (_wat, definitie, verwacht) => {
    expect(fouten(definitie)).toEqual(verwacht);
  });
});

describe('elke termijn', () => {
  const stop = { einden: [einde({ code: 'gestopt', naam: 'Gestopt', bijStopzetten: true }) as never] };
  const termijn = (anders: Record<string, unknown>) => metFase('screening', stop, metTermijn(anders));
  const wachtOp = (type: string) => termijn({ gehaaldDoor: [type] });
  it.each<[string, unknown, readonly string[]]>([
    ['staat er één keer in', screening({ termijnen: [signaleren!, signaleren!] }), ['/fasen/0/termijnen/1/stap: De termijn "signalering" in de fase screening staat er twee keer in.']],
    ['wacht op wat bestaat', wachtOp('rapport-klaar'), ['/fasen/0/termijnen/0/gehaaldDoor/0: Termijn "signalering" in de fase screening noemt de gebeurtenis rapport-klaar; die bestaat niet.']],
    ['wacht op wat in deze soort fase kan gebeuren', wachtOp('studie-gestart'), ['/fasen/0/termijnen/0/gehaaldDoor/0: Termijn "signalering" in de fase screening noemt de gebeurtenis studie-gestart; die kan in deze fase niet gebeuren.']],
    ['wacht op een stap van deze fase', wachtOp('stap-afgerond:rapport'), ['/fasen/0/termijnen/0/gehaaldDoor/0: Termijn "signalering" in de fase screening noemt de gebeurtenis stap-afgerond:rapport; die kan in deze fase niet gebeuren.']],
    ['begint met wat hier kan gebeuren', termijn({ bij: ['picot-voltooid'] }), ['/fasen/0/termijnen/0/bij/0: Termijn "signalering" in de fase screening noemt de gebeurtenis picot-voltooid; die kan in deze fase niet gebeuren.']],
    ['is van een eigenaar die er is', termijn({ eigenaar: 'partij:NZa' }), ['/fasen/0/termijnen/0/eigenaar: Termijn "signalering" in de fase screening is van partij:NZa; die staat niet bij de eigenaren van dit programma.']],
    ['heeft een omschrijving', termijn({ omschrijving: '' }), ['/fasen/0/termijnen/0/omschrijving: termijn signalering heeft geen naam.']],
    ['valt binnen de kalender', termijn({ datum: { soort: 'na-maanden', maanden: 120 } }), ['/fasen/0/termijnen/0/datum: Termijn "signalering" in de fase screening zou nu lopen tot 1 september 2030, maar de kalender is volledig van 1 januari 2018 tot en met 31 december 2028.']],
    ['heeft een kalender', { ...metFase('monitoring', { termijnen: [spiegel!] }), kalender: undefined, fasen: cirkel.fasen.map((een) => (een.fase === 'monitoring' ? een : { ...een, termijnen: [] })) }, ['/fasen/6/termijnen/0/datum: Termijn "spiegel" in de fase monitoring zou nu lopen tot 1 maart 2021, maar dit programma heeft geen kalender.']],
  ])('%s', (_wat, definitie, verwacht) => {
    expect(fouten(definitie)).toEqual(verwacht);
  });

  it('die naar geen kalender kijkt, heeft er geen nodig', () => {
    expect(fouten({ ...termijn({ kalenderregel: 'kalender', datum: { soort: 'na-maanden', maanden: 120 } }) })).toEqual([]);
  });
});

describe('de ladder, de kalender en de namen', () => {
  const trede = (gremium: string, reactietijd: number | null, herinneringElke: number | null = null) => ({ gremium, reactietijd, herinneringElke });
  it.each<[string, unknown, readonly string[]]>([
    ['een gremium staat één keer op de ladder', { ...cirkel, ladder: [trede('BO', 10), trede('BO', null, 20)] }, ['/ladder/1/gremium: BO staat twee keer op de ladder.']],
    ['een trede is van een gremium dat er is', { ...cirkel, ladder: [trede('raad', 10), trede('VWS', null, 20)] }, ['/ladder/0/gremium: Trede raad staat als gremium:raad niet bij de eigenaren van dit programma.']],
    ['een trede heeft een reactietijd', { ...cirkel, ladder: [trede('BO', null), trede('VWS', null, 20)] }, ['/ladder/0/reactietijd: Trede BO heeft geen reactietijd, maar er volgt nog een trede.']],
    ['de laatste trede blijft open', { ...cirkel, ladder: [trede('BO', 10), trede('VWS', 10, 20)] }, ['/ladder/1/reactietijd: Trede VWS is de laatste: daar blijft een escalatie open. Zet reactietijd op null.']],
    ['de laatste trede herinnert', { ...cirkel, ladder: [trede('BO', 10), trede('VWS', null)] }, ['/ladder/1/herinneringElke: Trede VWS is de laatste: zeg na hoeveel werkdagen telkens een herinnering komt (herinneringElke).']],
    ['de kalender loopt vooruit', { ...cirkel, fasen: [], kalender: { ...cirkel.kalender, volledigTot: '2017-01-01' } }, ['/kalender/volledigTot: De kalender is volledig van 2018-01-01 tot 2017-01-01; dat is andersom.']],
    ['een dag is één keer gelijkgesteld', { ...cirkel, kalender: { ...cirkel.kalender, gelijkgesteldeDagen: [...cirkel.kalender.gelijkgesteldeDagen, cirkel.kalender.gelijkgesteldeDagen[0]] } }, ['/kalender/gelijkgesteldeDagen/15: 2018-05-11 staat twee keer bij de gelijkgestelde dagen.']],
    ['een nummerreeks is van hoofdletters', { ...cirkel, nummers: { item: 'cgg' } }, ['/nummers/item: De nummerreeks "cgg" bestaat niet uit 2 tot 10 hoofdletters en cijfers.']],
    ['elke nummerreeks is anders', { ...cirkel, nummers: { item: 'CGG', actie: 'CGG' } }, ['/nummers/actie: De nummerreeks CGG staat er twee keer in.']],
    ['er is iemand', { ...cirkel, fasen: [], ladder: [], gremia: [], rechten: {}, eigenaren: [] }, ['/eigenaren: Noem minstens één eigenaar: zonder eigenaar kan niemand iets doen.']],
    ['een eigenaar staat er één keer in', { ...cirkel, eigenaren: [...cirkel.eigenaren, 'partij:FMS'] }, ['/eigenaren/16: partij:FMS staat twee keer bij de eigenaren.']],
    ['een eigenaar heeft een code', { ...cirkel, eigenaren: [...cirkel.eigenaren, 'partij:'] }, ['/eigenaren/16: Achter partij: hoort een code te staan.']],
    ['een recht is van wie er is', { ...cirkel, rechten: { heropenItem: ['gremium:raad'] } }, ['/rechten/heropenItem/0: Het recht op heropenItem: gremium:raad staat niet bij de eigenaren van dit programma.']],
    ['een recht van de ladder vraagt een ladder', { ...cirkel, ladder: [], rechten: { heropenItem: ['ladder'] } }, ['/rechten/heropenItem/0: Het recht op heropenItem: dit programma heeft geen ladder.']],
    ['het programma heeft een naam', { ...cirkel, naam: '' }, ['/naam: het programma cirkel heeft geen naam.']],
    ['wat verhuist, komt ergens aan', { ...cirkel, verhuist: { oud: 'nieuw' } }, ['/verhuist/oud: Fase oud verhuist naar nieuw, maar die fase staat niet in de definitie.']],
    ['wat blijft, verhuist niet', { ...cirkel, verhuist: { picot: 'studie' } }, ['/verhuist/picot: Fase picot bestaat nog in deze versie; wat er loopt verhuist niet.']],
    ['een criteriaset staat er één keer in', { ...cirkel, criteriasets: [...cirkel.criteriasets!, { ...cirkel.criteriasets![1], vanafJaar: 2024 }] }, ['/criteriasets/2/code: De criteriaset 2020 staat er twee keer in.']],
    ['per jaar geldt één criteriaset', { ...cirkel, criteriasets: [...cirkel.criteriasets!, { ...cirkel.criteriasets![1], code: 'anders' }] }, ['/criteriasets/2/vanafJaar: Er zijn twee criteriasets vanaf 2020; per jaar geldt er één.']],
    ['een doel hoort bij een lijn die er is', agenda({ doelen: [{ code: 'D-1', lijn: 'OL-9', doel: 'Weten' }] }), ['/werkagenda/doelen/0/lijn: D-1 hoort bij de lijn OL-9; die staat niet bij de lijnen.']],
    ['een code van de werkagenda staat er één keer', agenda({ indicatoren: [{ code: 'I-1', indicator: 'x' }, { code: 'I-1', indicator: 'y' }] }), ['/werkagenda/indicatoren/1/code: I-1 staat twee keer bij indicatoren.']],
    ['de regie is van wie er is', agenda({ lijnen: [{ code: 'OL-1', naam: 'Inzicht', regie: ['partij:NZa'] }] }), ['/werkagenda/lijnen/0/regie/0: De regie van OL-1 is bij partij:NZa; die staat niet bij de eigenaren van dit programma.']],
    ['een budget loopt vooruit', agenda({ budget: [{ code: 'B-1', post: 'x', van: 2022, tot: 2018 }] }), ['/werkagenda/budget/0/tot: B-1 loopt van 2022 tot 2018; dat is andersom.']],
  ])('%s', (_wat, definitie, verwacht) => {
    expect(fouten(definitie)).toEqual(verwacht);
  });
});
