import type { Locale } from '@atrium/contracts/locale';
import { foldText } from './fold-text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText));

/**
 * Words that say how something is asked and not what about. “off”, “sans” or “ohne” are not among them: they turn
 * a question round.
 */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: list(
    `a an and are am as at be been but by can could do does did don dont for from had has have having how i if is it its
     may me might must my of or our s shall should so some t that the their them then there these they this to
     was we were what when where which while who why will with would you your want need please help get got im ive
     not cannot cant about into any`,
  ),
  fr: list(
    `a à afin ai aide ait alors as au aucun aussi autre aux avait avec avez avoir avons besoin bonjour ça car ce ceci cela ces cet
     cette ceux chez ci comme comment dans de des dois doit donc du elle elles en encore est et étaient été être eu eux faire fait
     faut font ici il ils j je la le les leur leurs lui ma mais me mes mien moi mon ne ni nos notre nous on ont ou où par pas
     peut peux plus pour pourquoi puis puisque puisse qu quand que quel quelle quelles quels qui quoi sa se ses si son sont
     suis sur ta tes toi ton toujours tous tout toute toutes très tu un une veux vos votre vous voudrais vouloir y était`,
  ),
  de: list(
    `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte brauche da damit dann das dass dazu dein deine dem
     den denn der des deren dessen die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines
     er es etwas für geht gibt haben habe hat hatte hier hilfe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder
     kann können man mein meine meinem meinen meiner meines mich mir mit möchte muss müssen nach nicht noch nur ob oder sehr sein seine
     sich sie sind so soll sollte sollen um und uns unser unsere unter viel vom von vor wann warum was weil welche welchem welchen
     welcher welches wenn wer werde werden wie wieso will wir wird wo wofür woher wohin wollen wurde würde zu zum zur`,
  ),
  es: list(
    `a al algo algún alguna ante aquí así aunque ayuda cada como cómo con cual cuál cuales cuando cuándo cuanto de debo del desde donde dónde
     e el él ella ellas ellos en entre era es esa ese eso esta está están estas este esto estos fue ha hacer haces hago han hasta hay he
     la las le les lo los más me mi mí mis mucho muy necesito ni no nos nosotros nuestra nuestro o os para pero poder podría por porque
     pues puede puedo que qué querer quien quién quiero se sea ser si sí sido sobre solo son soy su sus también te tener tengo tiene
     todo todos tras tu tus u un una unas uno unos y ya yo`,
  ),
  it: list(
    `a ad agli ai aiuto al alla alle allo anche avere bisogno c che chi ci cioè col come con contro cosa così cui d da dagli dai dal dalla
     dalle dallo degli dei del della delle dello deve devo di dopo dove e è ed era essere fa fare faccio fra gli già ha hai hanno ho i
     il in io l la le lei li lo loro ma mi mia mie miei mio ne nei negli nel nella nelle nello noi non nostra nostro o ogni per perché più
     po poi posso può qual quale quali quando quanto quella quello questa questo qui se sei si sia sono sta su sua sue sugli sui sul
     sulla sulle sullo suo suoi tra tu tuo un una uno vi voglio voi vorrei vostra vostro`,
  ),
};
