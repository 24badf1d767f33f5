"""Verbs that several rules ask for by name, in all their forms: 'called' may be no speech, 'wrote' may have an object.

What holds of many verbs stands in the lexicon; these are few, and each has a sense or an object of its own.
"""

ADMITTING = frozenset("admit admits admitted admitting".split())
ASKING = frozenset("ask asks asked asking".split())
CALLING = frozenset("call calls called calling".split())
CLAIMING = frozenset("claim claims claimed claiming".split())
CONFIRMING = frozenset("confirm confirms confirmed confirming".split())
DECLINING = frozenset("decline declines declined declining".split())
DISMISSING = frozenset("dismiss dismisses dismissed dismissing".split())
SAID = frozenset({"said", "says"})
SAID_OR_TOLD = SAID | {"told"}
SAYING = frozenset("say says said saying".split())
SHOWING = frozenset("show shows showed showing".split())
TELLING = frozenset("tell tells told telling".split())
URGING = frozenset("urge urges urged urging".split())
WRITING = frozenset("write writes wrote".split())
#: How it sounds when somebody says so; without marks only between commas: 'It was late, she [whispered].'.
UTTERING = frozenset(
    """
    bellowed bellows enthused enthuses exulted exults fumed fumes gloated gloats griped gripes groaned groans
    groused grouses grumbled grumbles gushed gushes jested jests marveled marvelled marvels moaned moans mumbled
    mumbles muttered mutters ranted rants scoffed scoffs shouted shouts sighed sighs snapped snaps whined whines
    whispered whispers yelled yells
    """.split()
)
