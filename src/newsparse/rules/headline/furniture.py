"""What stands above headlines: addresses, wire slugs, dates, share buttons, sections: 'Published on May 3, 2020'."""

from newsparse.pattern import has_any, lazy_pattern, phrases

#: The lines.
FURNITURE = phrases(
    r"""
    (https?://|www\.)\S+
    ([a-z]{1,3}\d|\p{L}\d{3})\w*( .{0,60})?                              # eca062 4 i 211 ccccb
    [A-Z]{2,4}\d{2,5}                                                    # QXB714
    ([a-z] [a-z] |\^)?BC-.{1,100}                                        # BC-US--Ferry, 1st Ld-Writethru
    (\p{L} ){1,3}[A-Z]{2,4}-\p{Lu}[\p{L}-]+( .{0,20}\d)?                 # r i PM-FerryStrike 10-22 0511
    [AP]M-\p{Lu}[^,]{1,40},\d{2,4}( .{0,20})?                            # PM-Ferry Strike,480
    [\p{L} -]{3,30}/([\p{L} -]{2,30}/)?                                  # Germany-politics/
    (\d(st|nd|rd|th) )?(ROUNDUP|LEAD|UPDATE|WRITETHRU|URGENT)( \d)?       # 2nd ROUNDUP
    ZCZC\w+(/\w+)*|[A-Z]{3}\d{3,5}_\w+|R [A-Z]{3} \w{3} \w+                            # ZCZC2291/SXB
    [A-Z]{3}\d{1,3} [A-Z][A-Z -]{3,40}                                    # DEL41 NATION LD WB-FERRY
    \d [A-Z]{4,12}( \p{Lu}[\p{L}]+){1,3}                                  # 1 SCOTLAND Ferry
    \((EDS|Eds)[:.] .{3,200}\)
    % of readers think .{0,80}
    [\p{L}\d]+(-[\p{L}\d]+){2,6}(,[\p{L}\d-]+){0,3}                      # France-port-strike,lead
    (Eds|EDS|AP Photo|AP Video|(?i:editor['’]?s note)|ATTN)\b.{0,400}
    Enlarge ?/.{0,300}
    Page \d+ of \d+
    (Published|Posted) (on|in)|[Bb]y
    This (post|page|article) (may )?contains? .{0,100}
    (copyright|©|Copyright (?=[©(\d])).{0,120}
    All Rights Reserved\.?
    # 1 - Late Edition - Final
    (\d+ (- )?)?((All-round|\p{Lu}\p{Ll}+) ){0,3}Edition( \d+)?([;,] [\p{L} ]{2,30})?( - \p{Lu}\p{Ll}+)?
    ((?i:published|posted|(last )?updated|created)( on)?:? )?({clock} )?{date}((\W|T\d).{0,40}| [|] .{1,80})?
    {weekday}[.,]{0,2} (\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})
    [\d.,]+[kKmM]? (?i:shares?|comments?|views|likes|reads?).{0,60}
    \p{Lu}[\p{L}&-]*([ \t]{2,}\p{Lu}[\p{L}&-]*){2,}                        # Markets   Boats   Video
    (?i)
    {field} ?: .{1,80}                                                    # Edition: Metro
    (reading time:? )?\d{1,2} min(ute)?s?( read)?
    share (this( (story|article|post|page))?|(on|via) {platform}\b.{0,30})|(e-?mail|print) this( \w+)?
    (view|read|open|see) (this )?((e-?mail|newsletter|message) )?[io]n (your|a|the) (web )?browser.{0,20}
    (having )?trouble (viewing|reading) .{1,80}
    {section}:?
    home ?[»›>/|].{1,160}                                                # Home » News » Ferry Returns
    [\p{L} &-]{2,30}( [»›] [\p{L} &-]{2,30}){1,4}                         # Cities » Marrow
    ((media|press|news) )?contacts? ?: .{1,100}
    for immediate release(\W.{0,60})?
    (press|news|media) release([\s:–-]{1,3}\d.{0,20})?:?
    release \d[\d-]{2,10}|embargoed.{0,60}
    vol(ume|\.)? \d{1,4}(,| [–-])? (no|issue|number)\.? \d{1,4}(\W.{0,40})?   # Vol. 18, No. 32
    (story|release) number ?:.{1,100}
    """,
    clock=r"\d{1,2}[:.]\d{2}( ?[AaPp]\.?[Mm]\.?)?,?( on)?",
    date=r"""\d{1,2}-\p{Lu}\p{Ll}{2}-\d{4}|({weekday}[.,]{0,2} )?(\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}
        |\d{1,2}(st|nd|rd|th)? \p{Lu}\p{L}{2,8}[.,]{0,2} \d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})""",
    weekday="(?i:mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(?i:day)?",
    field="edition|section|pages?|slug|id|issue|word ?count",
    platform="facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail|pinterest|telegram",
    section=r"""photos?|image|video|advertisement|exclusive|breaking( news)?|updated?|news|opinion|share|home|politics
        |world|sports?|business|tweet|print|email|comments?|skip to .{0,40}|menu|search|analysis|commentary|editorial
        |explainer|explained|features?|cover story|in depth|in focus|spotlight|first person|q&a|fact check|interview
        |investigation|obituar(y|ies)|profile|review|special report|the (big|long) read|long read|culture|arts
        |lifestyle|health|science|technology|environment|education|entertainment|travel|listen|watch|live|abstract\.?
        |full text\.?|(local|latest|top|national|state|us|u\.s\.) (news|stories|headlines)""",
)
#: Longer lines are looked at closely only where they begin so.
SHORT = 60
_LONG_STARTS = (
    *"http www Eds EDS EDITOR Editor ATTN Copyright © BC- ^BC- Home HOME Contact CONTACT Media MEDIA".split(),
    *"Published Posted Updated Enlarge".split(),
    *("AP ", "This ", "Last updated", "r a BC", "f l BC"),
)


#: And shorter ones only where they begin with one of these words, or with a letter or a sign alone,
_SHORT_STARTS = frozenset(
    """
    abstract advertisement all am analysis ap arts attn bc breaking business comment commentary comments contact
    contacts copyright copyrighted copyrights cover created culture edition editor editorial editors eds education
    email embargoed enlarge entertainment environment exclusive explained explainer fact feature features first for
    fri friday full having health home http https id image in interview investigation issue last latest lead life
    lifestyle listen live local long media menu mon monday national news obituaries obituary open opinion page pages
    photo photos pm politics posted press print profile published read reading release review roundup sat satur
    saturday science search section see share skip slug special sport sports spotlight state story sun sunday
    technology the this thu thurs thursday top travel trouble tue tues tuesday tweet update updated urgent us video
    view vol volume watch wed wednes wednesday word wordcount world writethru www
    """.split()
)
#: or hold one of these, or a figure among the first characters: 'September 3'.
_SIGNS = ("Edition", "»", "›", "/", "  ", "\t", "ZCZC")
LONGEST_MONTH = 14
_WORD = lazy_pattern(r"\w++")


def is_furniture(text: str) -> bool:
    """Whether a line stands above headlines."""
    return may_be_furniture(text) and FURNITURE.fullmatch(text) is not None


def may_be_furniture(text: str) -> bool:
    """A quick look before a close one."""
    if len(text) > SHORT:
        return text.startswith(_LONG_STARTS) or any(map(str.isdigit, text[:12]))
    word = _WORD.match(text)
    return (
        word is None
        or len(word.group()) == 1
        or word.group().lower() in _SHORT_STARTS
        or any(map(str.isdigit, text[:LONGEST_MONTH]))
        or has_any(text, _SIGNS)
        or not has_any(text, " \xa0")
    )
