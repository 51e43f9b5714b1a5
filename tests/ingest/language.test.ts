import { describe, expect, it } from 'vitest';
import { read, tell } from '#ingest/language';

describe('read', () => {
  it.each([
    ['双方重申遵守联合国宪章的宗旨和原则，愿继续发展两国关系。', 'zh', 'Hans'],
    ['雙方重申遵守聯合國憲章的宗旨和原則，願繼續發展兩國關係。', 'zh', 'Hant'],
    ['双方就WTO改革（WTO reform）和《Paris Agreement》交换意见，一致同意加强合作。', 'zh', 'Hans'],
    ['2020年9月11日于莫斯科 雙方聲明如下', 'zh', 'Hant'],
    ['The two sides reaffirmed their commitment to the Charter of the United Nations.', 'en', 'Latn'],
    ['Joint Statement', 'en', 'Latn'],
    ['Стороны подтвердили приверженность Уставу Организации Объединенных Наций.', 'ru', 'Cyrl'],
    ['Совместное заявление', 'ru', 'Cyrl'],
    ['Сторони підтвердили відданість Статуту ООН і домовилися про таке.', 'und', 'Cyrl'],
    [
      'Страните потвърдиха, че ще продължат сътрудничеството си, което е във взаимен интерес, като се консултират.',
      'und',
      'Cyrl',
    ],
    [
      'Les deux parties ont réaffirmé leur attachement à la Charte des Nations Unies et du droit international.',
      'und',
      'Latn',
    ],
    [
      'Las dos partes reafirmaron su compromiso con la Carta de las Naciones Unidas y el derecho internacional.',
      'und',
      'Latn',
    ],
    [
      'Osapuolet vahvistavat sitoutumisensa Pariisin sopimukseen sekä tiiviiseen yhteistyöhön ilmastoasioissa.',
      'und',
      'Latn',
    ],
    ['Parterna bekräftar sitt stöd för Parisavtalet och för arbetet i Nordiska rådet.', 'und', 'Latn'],
    ['Strony potwierdzają przywiązanie do Karty Narodów Zjednoczonych oraz wolę dalszej współpracy.', 'und', 'Latn'],
    ['As partes reafirmaram o seu compromisso com a Carta das Nações Unidas e com o Acordo de Paris.', 'und', 'Latn'],
    ['Kedua pihak menegaskan kembali komitmen mereka terhadap Piagam Perserikatan Bangsa-Bangsa.', 'und', 'Latn'],
    ['Taraflar Birleşmiş Milletler Antlaşması hükümlerine bağlılıklarını bir kez daha teyit ettiler.', 'und', 'Latn'],
    [
      'A felek megerősítették elkötelezettségüket az ENSZ Alapokmánya mellett, valamint az együttműködést.',
      'und',
      'Latn',
    ],
    ['Die Parteien bekräftigen die Ziele der Charta.', 'und', 'Latn'],
    ['Joint Statement: India-Japan Summit Meeting, New Delhi, 3 March 2019, Press Release No. 14/2019', 'en', 'Latn'],
    ['両国は国際連合憲章の目的及び原則を再確認した。', 'und', 'Zyyy'],
    ['양국은 유엔 헌장의 목적과 원칙을 재확인하였다.', 'und', 'Zyyy'],
    ['أكد الجانبان من جديد التزامهما بميثاق الأمم المتحدة.', 'und', 'Zyyy'],
    ['12345 --- 67/89', 'und', 'Zyyy'],
    ['', 'und', 'Zyyy'],
  ] as const)('%s', (text, language, script) => {
    expect(read(text)).toMatchObject({ language, script, text });
  });

  it('tells a part of a text apart from the rest', () => {
    const { text, folded } = read('双方重申遵守联合国宪章。\nThe two sides reaffirmed this.');
    const border = text.indexOf('\n');
    expect(tell(text, folded, 0, border).language).toBe('zh');
    expect(tell(text, folded, border).language).toBe('en');
  });
});
