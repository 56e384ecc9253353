/**
 * What a word in a column's heading speaks of. thing: the work itself ("image", "Werk") · name: of what is named beside it · nothing: a word that
 * may stand anywhere ("of the", "original") · place: where a work is used · manner: how it is.
 */
export type Topic =
  | ('title' | 'name' | 'thing' | 'creator' | 'license' | 'version' | 'source' | 'page' | 'address' | 'file')
  | ('identifier' | 'doi' | 'kind' | 'note' | 'tags' | 'extra' | 'nothing')
  | ('place' | 'number' | 'permission' | 'changes' | 'manner' | 'archive');

/**
 * Words of headings in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Japanese and Arabic, and of some languages beside them,
 * without marks (src/transfer/import/columns, fold). Two words that are one stand together.
 */
export const COLUMN_WORDS: Readonly<Record<Topic, string>> = {
  title:
    'title titles titel titeln titre titulo titolo tytul tytuly titul otsikko baslik cim rubrik tittel overskrift heading caption legende beschriftung objectname ' +
    '題名 題 タイトル 標題 标题 題目 제목 عنوان العنوان название заглавие заголовок назва',
  name: 'name names namn navn nom noms nombre nome naam namen nazwa nazwy nazwisko imie 名前 名称 名 氏名 이름 اسم الاسم имя наименование',
  thing:
    'work works werk werks werkes werke oeuvre oeuvres obra obras opera opere dzielo dziela item items object objekt objet objeto oggetto asset resource resources ressource ressourcen ressources recurso recursos risorsa risorse zasob material materials materiel materiale materiaal materialy ' +
    'image images picture pictures photo photos photograph figure graphic bild bilder bildes foto fotos imagen imagenes fotografia imagem imagens immagine immagini afbeelding afbeeldingen obraz obrazu obrazy zdjecie zdjecia grafik abbildung illustration ' +
    'media medium medien media element element video audio content inhalt contenu contenido conteudo ' +
    '作品 著作物 素材 画像 写真 図 資料 图片 圖片 العمل عمل المصنف الصورة صورة المورد изображение произведение работа',
  creator:
    'creator creators author authors artist artists by createdby madeby maker makers photographer photographers composer director performer cartographer programmer podcaster scriptwriter contributor contributors collaborator presenter ' +
    'urheber urhebers urheberin urheberinnen urheberschaft autor autors autorin autoren autorinnen verfasser verfasserin schopfer kunstler kunstlerin fotograf fotografin ersteller erstellerin ' +
    'auteur auteure auteurs autrice autrices createur createurs creatrice photographe artiste autora autores autoras autoria creador creadora creadores fotografo fotografa artista criador criadora criadores ' +
    'autore autori creatore creatrice creatori maakster kunstenaar kunstenaars tworca tworcy autorka autorzy autora autorow artysta upphovsman upphovsperson skapare ophavsmand opphavsperson skaber tekija szerzo yazar yaratici ' +
    '作者 作者名 著者 著者名 著作者 著作者名 制作者 製作者 作成者 撮影者 クリエイター アーティスト 创作者 創作者 저자 작가 مؤلف المؤلف المؤلفون مبدع المبدع منشئ المنشئ الكاتب كاتب المصور الفنان автор авторы художник фотограф',
  license:
    'license licenses licence licences lizenz lizenzen lizenztyp lizenzart licencia licencias licenca licencas licenza licenze licentie licenties licencja licencje licencji licens licenser lisens lisenssi lisans licenc licencija licenta ' +
    'rights right rechte nutzungsrechte nutzungsbedingungen droits derechos direitos diritti rechten gebruiksrechten prawa rettigheter rattigheter usageterms copyright urheberrecht ' +
    'ライセンス 利用許諾 使用許諾 許諾 利用条件 権利 许可 许可证 許可 授權 授权 라이선스 라이센스 رخصة الرخصة ترخيص الترخيص حقوق الحقوق лицензия лицензии ліцензія права',
  version:
    'version versions versie versione versao wersja verze versiyon バージョン 版 版本 버전 إصدار الإصدار نسخة النسخة версия',
  source:
    'source sources quelle quellen quellenangabe bezugsquelle fuente fuentes fonte fontes fonti bron bronnen bronvermelding zrodlo zrodla origin origine origen origem herkunft ursprung ursprungsort fundort fundstelle provenance provenienz provenienza procedencia proveniencia herkomst pochodzenie ' +
    'landing permalink foundat foundon descriptionurl descriptionshorturl kalla kilde lahde zdroj forras kaynak 出典 出所 出典元 引用元 ソース 情報源 掲載元 来源 來源 출처 مصدر المصدر المصادر источник джерело',
  page: 'page pages seite webseite pagina paginas pagine pages strona strony webpage ページ 页面 頁面 페이지 صفحة الصفحة страница',
  address:
    'url urls uri link links linked hyperlink href address addresses adresse adressen adres adresy indirizzo indirizzi direccion direcciones endereco enderecos lien liens enlace enlaces vinculo hiperligacao ligacao collegamento collegamenti koppeling odnosnik odnosniki linku website weblink webadresse internetadresse web site lank lenke ' +
    'アドレス リンク リンク先 网址 网页 链接 連結 網址 링크 주소 رابط الرابط روابط ссылка адрес посилання',
  file: 'file files datei fichier fichiers archivo archivos ficheiro ficheiros arquivo arquivos bestand plik pliki download downloads ファイル 文件 檔案 파일 ملف الملف файл',
  identifier: 'identifier identifiers identifikator identifiant identificador identificatore',
  doi: 'doi',
  kind: 'kind type types typ art tipo tipos tipi soort rodzaj itemtype medientyp mediatype dokumenttyp werktyp format 種類 種別 タイプ 类型 類型 유형 نوع النوع тип вид',
  note:
    'note notes notiz notizen anmerkung anmerkungen bemerkung bemerkungen kommentar kommentare comment comments commentaire commentaires remark remarks remarque remarques nota notas observacion observaciones observacao observacoes comentario comentarios commento commenti osservazioni ' +
    'opmerking opmerkingen uwaga uwagi notatka notatki komentarz komentarze 備考 メモ 注記 注 コメント 备注 備註 비고 ملاحظة ملاحظات الملاحظات تعليق примечание примечания комментарий',
  tags:
    'tag tags manualtags keyword keywords schlagwort schlagworte schlagworter stichwort stichworte stichworter motcle motscles etiquette etiquettes palabraclave palabrasclave etiqueta etiquetas palavrachave palavraschave parolachiave parolechiave etichetta etichette ' +
    'trefwoord trefwoorden slowokluczowe slowakluczowe tagi タグ キーワード 关键词 關鍵詞 키워드 وسم وسوم الوسوم كلماتمفتاحية ключевыеслова теги',
  extra: 'extra',
  place:
    'where whereused usedin usedon usedat location locations place chapter chapters section sections slide slides module modules verwendungsort verwendetin verwendetauf kapitel abschnitt folie lieu lieudutilisation utiliseedans utilisedans chapitre chapitres diapositive ' +
    'usadaen usadoen ubicacion capitulo capitulos seccion diapositiva usadaem usadoem localizacao secao usatain usatoin capitolo sezione gebruiktin hoofdstuk paragraaf miejsceuzycia uzytew rozdzial slajd 使用先 使用箇所 掲載箇所 章 スライド مكانالاستخدام الفصل الشريحة',
  number:
    'no nr nro n num number numbers numero numeros nummer nummern numer figureno figurenumber abbildungsnummer 番号 図番号 رقم الرقم номер',
  permission:
    'permission permissions consent clearance erlaubnis genehmigung genehmigungen autorisation autorisations permiso permisos permissao permissoes permesso permessi autorizacion autorizacao autorizzazione autorizzazioni toestemming zgoda zgody pozwolenie إذن الإذن разрешение',
  changes:
    'changes change changesmade modifications modification modificationsmade adaptations adaptation alterations edits anderungen anderung veranderungen bearbeitungen modificaciones modificacion cambios adaptaciones modificacoes mudancas alteracoes modifiche modifica cambiamenti adattamenti wijzigingen wijziging aanpassingen bewerkingen zmiany modyfikacje 変更 変更点 改変 改変点 التعديلات تعديلات изменения',
  manner:
    'usedas verwendetals utiliseecomme utilisecomme usadacomo usadocomo usatacome usatocome gebruiktals sposobuzycia 使用方法 طريقةالاستخدام',
  archive:
    'archive archived archives wayback archivedcopy archivierte archivkopie archivee archivada archiviata gearchiveerde arquivada archiwum kopiawarchiwum 保存されたコピー アーカイブ النسخةالمحفوظة',
  nothing:
    'a an and of the for to in on or i e o y et und oder da de do du des der die das dem den del della delle dei degli di il la le les l d lo los las el un una une um uma van het een zu zum zur vom von w z na s es innen rice trice with from its vers alla allo al ai all dell naar aan voor para auf ' +
    'status pressbooks copy copies copie copia kopie kopia original originals originale originaler originals originale originalne foreign full short long direct public official main used の と へ к на и',
};
