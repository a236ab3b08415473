import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    te puede interesar
    le podría interesar
    lea también
    lee más
    leer más
    leer más: el horno
    ver también
    vea más
    mira también
    artículos relacionados
    noticias recientes
    notas relacionadas
    contenidos relacionados
    entradas recientes
    más noticias
    relacionado
    relacionados
    relacionada
    relacionadas
    noticia relacionada
    nota relacionada
    lo más leído
    te recomendamos
    no te lo pierdas
    últimas noticias
    suscríbete
    suscríbase
    3 comentarios
    comentario
    comentarios
    etiquetas: pan
    compartir
    comparte
    comparta
    deja un comentario
    síguenos`),
  minutes: ['5 minutos', '1 minuto'],
  readingTime: ['5 minutos de lectura', 'tiempo de lectura: 5 minutos'],
  signedBy: ['por ana harina', 'autor: ana harina', 'texto: ana harina'],
  signedHow: ['escrito por ana harina', 'publicado por ana harina'],
  home: ['inicio › pan'],
  months: lines(`
    3 enero 2026
    3 febrero 2026
    3 marzo 2026
    3 abril 2026
    3 mayo 2026
    3 junio 2026
    3 julio 2026
    3 agosto 2026
    3 septiembre 2026
    3 setiembre 2026
    3 octubre 2026
    3 noviembre 2026
    3 diciembre 2026`),
  ofMonth: ['3 de mayo de 2026'],
  invitations: ['lea también: el horno'],
  signUps: ['suscríbete a nuestro boletín'],
  readMore: ['leer más', 'seguir leyendo'],
  ads: ['continúa después de la publicidad', 'publicidad', 'cargando'],
  rights: ['todos los derechos reservados, 2026'],
  remarks: ['comentario', 'comentarios'],
  prose: lines(`
    la panadera lee más de lo que escribe, y comparte el pan con todos.
    en mayo el centeno es alto
    no te lo dije ayer
    más de cien personas murieron
    leer más rápido no es mejor
    ver más es vivir más
    por eso me fui de casa
    lo último que quedaba era harina de trigo para la fiesta del pueblo.`),
};
