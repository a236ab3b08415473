import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    related articles
    listen to this story6:41
    member-only story
    people also read
    you may also like
    recommended
    suggested for you
    read more on rye
    watch next
    view more
    explore more breads
    discover more
    browse more loaves
    find more ovens
    keep reading
    continue reading
    more from the mill
    also in baking
    discover our ovens
    explore our flours
    latest news
    recent posts
    popular stories
    trending topics
    featured articles
    similar guides
    newest videos
    our latest posts
    the latest news
    most recent news
    top stories
    must reads
    must-reads
    most read
    most popular this week
    other posts
    up next
    next article
    previous post
    trending now
    editors picks
    editor's choice
    editor’s pick
    editors’ choice
    don't miss this
    don’t miss
    share this
    spread it
    follow us
    connect with us
    tweet
    pin it
    subscribe
    sign up
    signup
    join our newsletter
    get our updates
    newsletter
    newsletters
    stay informed
    never miss a loaf
    comment
    comments (3)
    3 responses
    leave a comment
    post a reply
    write a review
    add your comment
    join the conversation
    discussion about this post
    no comments yet
    view all comments
    about the author
    meet the writer
    author bio
    written by ada flour
    tags: rye
    topics
    categories
    keywords
    filed under: bread
    posted in bread
    tagged with: rye
    in this article
    on this page
    table of contents
    contents
    jump to section
    quick links
    was this helpful?
    is this page helpful
    did you find this helpful?
    improve this page
    found this helpful
    help us improve
    rate this loaf
    feedback
    your feedback
    ready for more?
    sponsored
    advertisement
    advertisements
    promoted stories
    have any questions?
    any other questions?
    still have questions?
    got more questions?
    contact us
    get in touch
    request a quote
    book a demo
    schedule a free call
    print this recipe
    jump to recipe
    show sources
    hide comments
    pin this recipe
    back to top
    download as pdf
    load more`),
  manualLabels: lines(`
    on this page
    table of contents
    was this page helpful?
    improve this page
    send feedback
    edit this page on the web
    page last updated in may
    3 comments
    leave a comment
    advertisement
    share this:
    skip to content
    document conventions
    pages that refer to this page`),
  colophons: lines(`
    the page was written by hand, page last updated in may
    you can report an issue
    view the source of it`),
  lastChanged: [
    'you receive this because you signed up. unsubscribe',
    'this page was last edited in may',
  ],
  minutes: ['5 min', '5 minutes'],
  readingTime: ['5 min read', '5 min reading'],
  signedBy: ['by ada flour', 'author: ada flour', 'text: ada flour'],
  signedHow: lines(`
    written by ada flour
    posted by ada flour
    published by ada flour
    reviewed by ada flour
    edited by ada flour
    story by ada flour
    words by ada flour`),
  home: ['home › bread'],
  months: lines(`
    january 3, 2026
    february 3, 2026
    march 3, 2026
    april 3, 2026
    may 3, 2026
    june 3, 2026
    july 3, 2026
    august 3, 2026
    september 3, 2026
    october 3, 2026
    november 3, 2026
    december 3, 2026`),
  ordinals: ['may 1st, 2026', 'may 2nd, 2026', 'may 3rd, 2026', 'may 4th, 2026'],
  ago: ['3 hours ago'],
  interruptions: lines(`
    article continues below
    story continues after the picture
    loading …
    scroll to continue
    opens in a new window`),
  invitations: lines(`
    read more: the oven
    see also: the oven
    related: the oven
    more: the oven
    watch: the oven
    recommended: the oven`),
  mailings: ['the free newsletter', 'join our mailing list', 'every sunday in your inbox'],
  signUps: lines(`
    subscribe to our weekly newsletter
    our newsletter for bakers: sign up`),
  readMore: ['read more', 'keep reading', 'view the full story'],
  ads: [
    'advertisement',
    'advertisement - continue reading below',
    'story continues below this advertisement',
    'loading',
  ],
  rights: ['copyright 2026', 'all rights reserved'],
  turns: ['previous', 'next: rye', 'prev', 'back'],
  calls: lines(`
    start baking
    get started
    learn more
    read the guide
    go to the mill
    browse loaves
    view loaves
    see loaves
    try rye
    explore ovens
    use rye
    open the oven
    sign up
    next loaf
    continue
    launch
    take the tour`),
  deeds:
    'add it,ask us,close,comment,copy,delete,download,edit,expand,collapse,flag,follow,get it,go,hide,join,like,listen,load,log in,more,next,open,pause,play,previous,print,quote,read,reply,report,save,see,send,share,show,sign in,start,stop,subscribe,toggle,translate,try,view,watch'.split(
      ',',
    ),
  codeButtons: ['copy code', 'word wrap', 'toggle overflow', 'download', 'raw'],
  quotedFrom: ['originally posted by ada'],
  kindsOfSite:
    'the forum forums community communities board boards blog documentation docs wiki online official magazine news site website home discussion discussions and of hospitals group'.split(
      ' ',
    ),
  remarks: ['comment', 'comments', 'commentlist', 'webmention', 'webmentions'],
  addenda: [
    'thanks',
    'acknowledgments',
    'credits',
    'sources',
    'references',
    'works cited',
    'bibliography',
    'footnotes',
    'appendix',
    'methodology',
    'p.s.',
    'p.-s.',
    'p.p.s.',
    'post scriptum',
    'postscript',
    'errata',
    'correction',
  ],
  prose: lines(`
    the baker reads more than she writes, and keeps a diary of the weather.
    the article continues below the fold, with a picture
    advertisements: a story of paper
    by may, the rye stands as high as a child.
    home is where the oven is
    comments on the dough were few, but kind ones.
    she follows the recipe of her mother
    more than half of the flour was gone
    the next morning it rained on the market`),
};
