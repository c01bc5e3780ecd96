/** Names that critics and programs give to what we look for, folded (no case, accents, spaces or signs). */
export const NAMES = {
  film: 'movietitle filmtitle moviename filmname filmtitel titrefilm titredufilm titulopelicula titolofilm moviefilm movie film pelicula filme elokuva itemreviewedname itemname фильм кино 电影 片名 映画 作品名 영화 subject work workreviewed movietitel',
  title:
    'title name titel titre titulo titolo nome naam tytul nazev otsikko nimi titlename primarytitle headline maintitle heading label название наименование фильмназвание cim baslik 标题 名称 タイトル 제목',
  original:
    'originaltitle originalname titreoriginal titulooriginal titolooriginale originaltitel originaltitle oryginalnytytul aka akas alternatetitle alternatename alternativetitle othertitles englishtitle entitle foreigntitle frenchtitle germantitle originaltitle originaltitel оригинальноеназвание 原名 原题 原題',
  year: 'year releaseyear pubyear movieyear filmyear yearofrelease jahr annee ano anno jaar rok vuosi productionyear erscheinungsjahr releasedate released release datereleased itemrevieweddatecreated itemrevieweddatepublished moviereleasedate год годвыпуска ev yil 年份 年代 上映日期 公開年 製作年 연도',
  grade:
    'grade lettergrade finalgrade overallgrade mygrade moviegrade filmgrade yourrating myrating userrating criticrating reviewrating finalrating overallrating movierating filmrating starrating rating ratings overall overallscore wpreviewtotal reviewtotal taqreviewscore memberrating finalscore myscore reviewscore score stars star starcount rate wertung bewertung gesamtwertung punkte sterne note notation evaluation etoiles nota puntuacion calificacion valoracion estrellas voto valutazione giudizio punteggio stelle classificacao avaliacao pontuacao estrelas cijfer beoordeling waardering sterren betyg karakter terningkast ocena hodnoceni arvosana tahdet verdict schulnote gesamtnote uservote myvote yourvote ownrating personalrating ratingself selfrating traktrating оценка мояоценка ertekeles puan puanim 评分 个人评分 我的评分 打分 評価 点数 評点 평점 별점 ratingvalue reviewratingvalue ratingemoji ratingstars starsemoji emojirating percent percentage points outof10 outof5 outof100 thumbs recommendation recommended',
  best: 'bestrating ratingbest reviewratingbestrating ratingbestrating maxrating ratingmax maxscore scoremax outof ratingscale scale ratingoutof ratingmaximum max maxstars starsmax',
  date: 'reviewdate datereviewed reviewedon reviewed datepublished publishdate publisheddate published publishedat publishedon pubdate datepublication date postdate posted postedon dategmt day datum fecha data pvm daterated rateddate ratedat created createdat creationdate dateadded added logged loggeddate timestamp lastmodified watcheddate datewatched watched watchedon watchedat viewdate viewed dateviewed vieweddate seen seenon lastwatched gesehen gesehenam vule vu visto vistoel vistoil gezien gezienop ratedat votedate ratingdate daterated дата датапросмотра датаоценки 日期 打分日期 观看日期 観た日 鑑賞日 날짜',
  critic:
    'critic reviewer author authorname by byline writer autor auteur autore verfasser creator dccreator reviewername reviewedby',
  tagline:
    'tagline subtitle subhead subheading deck dek standfirst kicker strapline subtitel soustitre subtitulo sottotitolo onelineheadline',
  summary:
    'summary excerpt verdictsummary verdicttext bottomline conclusion capsule pullquote quote blurb fazit bilan resume zusammenfassung resumen conclusione conclusie shortreview minireview teaser description abstract consensus tldr oneliner',
  url: 'url link permalink canonical canonicalurl uri reviewurl reviewlink href address letterboxduri guid webpage',
  director:
    'director directors directedby filmdirector moviedirector regie regisseur realisateur realisation realizador directora direccion regista regia regissor instruktor rezyser rezie ohjaaja режиссер rendezo yonetmen 导演 監督 감독 itemrevieweddirector itemrevieweddirectorname',
  minutes:
    'runtime runningtime runtimemins runtimeminutes duration length minutes mins laufzeit lange duree duracion durata duracao speelduur speltid spilletid',
  kind: 'titletype kind mediatype contenttype type itemreviewedtype category',
  body: 'body reviewbody review reviewtext content text fulltext contenthtml contenttext html articlebody comment comments kritik critique critica resena recensione recensie recension markdown thoughts notes comentario comentarios commento commentaire kommentar minireview рецензия отзыв 短评 我的短评 影评 感想 レビュー 리뷰',
  tags: 'tags tag categories category taxonomies labels keywords schlagworte',
  slug: 'slug permalinkslug urlslug handle pagename postname filename',
} as const;
