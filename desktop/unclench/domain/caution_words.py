"""Words for cautions: what to do, for each tag and each level, as plainly as can be.

Each sentence stands after "If you are pregnant:" and its like. "avoid" names what suits better,
"modify" what to change, "note" what to look out for.
"""

from collections.abc import Mapping

from unclench.domain.texts import QT_TRANSLATE_NOOP

WORDS: Mapping[str, tuple[str, str, str]] = {  # tag -> (avoid, modify, note)
    "pregnancy": (
        QT_TRANSLATE_NOOP(
            "cautions", "pick one that needs no holding, no pushing and no lying flat on your back."
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "lie on your side or sit up, leave out holds, and don't press on your belly.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "change position whenever you like, and rest on your side rather than flat."
        ),
    ),
    "cardiac": (
        QT_TRANSLATE_NOOP("cautions", "a session of easy breathing is kinder to your heart."),
        QT_TRANSLATE_NOOP(
            "cautions",
            "leave out holds, tense only a little or not at all, and skip words about the heart.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "keep it small, and stop if your chest feels tight or your heart races."
        ),
    ),
    "high_bp": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "straining raises the pressure; a session without holds or tensing suits you better.",
        ),
        QT_TRANSLATE_NOOP("cautions", "leave out holds, and let go without tensing first."),
        QT_TRANSLATE_NOOP("cautions", "keep each breath easy and never strain."),
    ),
    "faint": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "this one can make you lightheaded; pick one that you can do lying down.",
        ),
        QT_TRANSLATE_NOOP("cautions", "do it lying down or leaning back, with shorter breaths."),
        QT_TRANSLATE_NOOP(
            "cautions", "sit or lie, and take a minute with your eyes open before you stand."
        ),
    ),
    "asthma": (
        QT_TRANSLATE_NOOP(
            "cautions", "big breaths can set off a tight chest; pursed lips is a softer way."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "take shorter, softer breaths, leave out holds and extra sips of air."
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "breathe as small as you like, and go by your own plan if your chest gets tight.",
        ),
    ),
    "copd": (
        QT_TRANSLATE_NOOP(
            "cautions", "this way of breathing can tire you; pursed lips might suit you better."
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "sit leaning forward, leave out holds, and let the air out through pursed lips.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "rest between breaths, and stop if you get more short of air than usual."
        ),
    ),
    "blocked_nose": (
        QT_TRANSLATE_NOOP(
            "cautions", "it needs a clear nose; pick one where you can breathe through your mouth."
        ),
        QT_TRANSLATE_NOOP("cautions", "breathe through your mouth, or only imagine the nose side."),
        QT_TRANSLATE_NOOP(
            "cautions", "use your mouth when your nose is blocked. That's fine, too."
        ),
    ),
    "panic": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "watching the breath this closely can feed panic; "
            "one with your eyes on the room is safer.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "start with short, small breaths, or put your mind on a sound or your feet instead.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "if watching your breath feels bad, look around and name what you see."
        ),
    ),
    "epilepsy": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "changed breathing can bring on a seizure; pick one that leaves your breath alone.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "leave out holds, breathe at your usual pace, and have someone near if you can.",
        ),
        QT_TRANSLATE_NOOP("cautions", "stop if you feel odd in a way that you know."),
    ),
    "eye_pressure": (
        QT_TRANSLATE_NOOP(
            "cautions", "holding and straining press on the eyes; pick one without either."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "leave out holds, keep your head up, and don't squeeze your eyes shut."
        ),
        QT_TRANSLATE_NOOP("cautions", "keep your head above your heart, and your eyes soft."),
    ),
    "recent_surgery": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "wait until the wound has healed; a session without tensing is fine until then.",
        ),
        QT_TRANSLATE_NOOP("cautions", "breathe small, and leave out every part near the wound."),
        QT_TRANSLATE_NOOP(
            "cautions", "go by what your care team allows, and stop at the first pull."
        ),
    ),
    "acute_injury": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "let the new injury rest; breathing or letting go without tensing is fine.",
        ),
        QT_TRANSLATE_NOOP("cautions", "do it seated, and leave out the part that's hurt."),
        QT_TRANSLATE_NOOP("cautions", "plan around the hurt part, and give it time."),
    ),
    "cramps": (
        QT_TRANSLATE_NOOP(
            "cautions", "tensing can set off a cramp; letting go without tensing is safer."
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "tense at a third of your strength for three seconds, or not at all; leave out calves.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "at the first twinge, ease off and gently stretch that muscle."
        ),
    ),
    "neck": (
        QT_TRANSLATE_NOOP(
            "cautions", "leave the neck alone; a session that doesn't move it suits you better."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "leave out the neck moves, support your head, and keep your eyes level."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "keep your head still and supported, and stop if an arm tingles."
        ),
    ),
    "jaw": (
        QT_TRANSLATE_NOOP("cautions", "pick one that doesn't press your teeth together."),
        QT_TRANSLATE_NOOP(
            "cautions", "don't press your teeth together: let your jaw hang, or skip your face."
        ),
        QT_TRANSLATE_NOOP("cautions", "keep your lips together and your teeth apart."),
    ),
    "osteoporosis": (
        QT_TRANSLATE_NOOP(
            "cautions", "bending and twisting load thin bones; pick one where you sit tall."
        ),
        QT_TRANSLATE_NOOP("cautions", "sit tall, don't round your back, and make turns small."),
        QT_TRANSLATE_NOOP("cautions", "keep your back long, and move slowly."),
    ),
    "balance": (
        QT_TRANSLATE_NOOP("cautions", "pick one that you can do in a chair or lying down."),
        QT_TRANSLATE_NOOP("cautions", "do it in a chair, or hold on to something that can't move."),
        QT_TRANSLATE_NOOP(
            "cautions", "have something to hold on to, and sit up for a minute before you stand."
        ),
    ),
    "hernia": (
        QT_TRANSLATE_NOOP(
            "cautions", "straining your belly can make it worse; let go without tensing instead."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "leave out the belly, and never hold your breath while you tense."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "keep your belly soft, and stop if you feel it bulge or pull."
        ),
    ),
    "trauma": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "going inside like this can bring things back; one with eyes on the room is safer.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "keep your eyes open, pick your own place in the room, and stop any time."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "eyes open is fine, and so is moving, skipping a part or stopping."
        ),
    ),
    "dissociation": (
        QT_TRANSLATE_NOOP(
            "cautions", "you might drift off more here; Five senses keeps you in the room."
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "keep it short, with your eyes open and your feet on the floor."
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "if you feel far away, stop, press your feet down and name five things you see.",
        ),
    ),
    "low_mood": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "being alone with heavy thoughts can pull you down; "
            "take a short walk, or call someone.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions", "keep it short, and do something small and pleasant right after."
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "if your thoughts turn dark, stop and be with someone. Help now is one key away (F3).",
        ),
    ),
    "migraine": (
        QT_TRANSLATE_NOOP(
            "cautions",
            "this one can set off a migraine; a dim, quiet room and rest suit you better.",
        ),
        QT_TRANSLATE_NOOP(
            "cautions",
            "leave out humming, the cool forehead and lifting your brows; dim light and sound.",
        ),
        QT_TRANSLATE_NOOP("cautions", "turn the sound low, and stop if your head starts to pound."),
    ),
    "ear": (
        QT_TRANSLATE_NOOP("cautions", "humming presses on the ear; pick one without it."),
        QT_TRANSLATE_NOOP("cautions", "leave out the humming, and breathe out softly instead."),
        QT_TRANSLATE_NOOP("cautions", "keep sounds low, and stop if the ear hurts."),
    ),
    "diabetes": (
        QT_TRANSLATE_NOOP("cautions", "pick a short session that you do sitting up and awake."),
        QT_TRANSLATE_NOOP("cautions", "keep it short, and have something to eat within reach."),
        QT_TRANSLATE_NOOP(
            "cautions",
            "feeling warm, shaky or light may be your sugar: check it as you usually do.",
        ),
    ),
    "drowsy": (
        QT_TRANSLATE_NOOP(
            "cautions", "this one can make you sleepy; pick a short one with your eyes open."
        ),
        QT_TRANSLATE_NOOP("cautions", "sit up, keep your eyes open, and take the short length."),
        QT_TRANSLATE_NOOP(
            "cautions",
            "it can make you sleepy: don't drive, cook or climb until you feel fully awake.",
        ),
    ),
}
SHORT: Mapping[str, str] = {
    "pregnancy": QT_TRANSLATE_NOOP("cautions", "Pregnant"),
    "cardiac": QT_TRANSLATE_NOOP("cautions", "Heart"),
    "high_bp": QT_TRANSLATE_NOOP("cautions", "Blood pressure"),
    "faint": QT_TRANSLATE_NOOP("cautions", "Fainting"),
    "asthma": QT_TRANSLATE_NOOP("cautions", "Asthma"),
    "copd": QT_TRANSLATE_NOOP("cautions", "Lungs"),
    "blocked_nose": QT_TRANSLATE_NOOP("cautions", "Blocked nose"),
    "panic": QT_TRANSLATE_NOOP("cautions", "Panic"),
    "epilepsy": QT_TRANSLATE_NOOP("cautions", "Epilepsy"),
    "eye_pressure": QT_TRANSLATE_NOOP("cautions", "Eyes"),
    "recent_surgery": QT_TRANSLATE_NOOP("cautions", "Surgery"),
    "acute_injury": QT_TRANSLATE_NOOP("cautions", "Fresh injury"),
    "cramps": QT_TRANSLATE_NOOP("cautions", "Cramps"),
    "neck": QT_TRANSLATE_NOOP("cautions", "Neck"),
    "jaw": QT_TRANSLATE_NOOP("cautions", "Jaw"),
    "osteoporosis": QT_TRANSLATE_NOOP("cautions", "Bones"),
    "balance": QT_TRANSLATE_NOOP("cautions", "Balance"),
    "hernia": QT_TRANSLATE_NOOP("cautions", "Hernia"),
    "trauma": QT_TRANSLATE_NOOP("cautions", "Bad memories"),
    "dissociation": QT_TRANSLATE_NOOP("cautions", "Feeling unreal"),
    "low_mood": QT_TRANSLATE_NOOP("cautions", "Low mood"),
    "migraine": QT_TRANSLATE_NOOP("cautions", "Migraine"),
    "ear": QT_TRANSLATE_NOOP("cautions", "Ear"),
    "diabetes": QT_TRANSLATE_NOOP("cautions", "Diabetes"),
    "drowsy": QT_TRANSLATE_NOOP("cautions", "Sleepy"),
}
WITHIN: Mapping[str, str] = {  # the same in the middle of a line
    "pregnancy": QT_TRANSLATE_NOOP("cautions within a line", "pregnancy"),
    "cardiac": QT_TRANSLATE_NOOP("cautions within a line", "heart"),
    "high_bp": QT_TRANSLATE_NOOP("cautions within a line", "blood pressure"),
    "faint": QT_TRANSLATE_NOOP("cautions within a line", "fainting"),
    "asthma": QT_TRANSLATE_NOOP("cautions within a line", "asthma"),
    "copd": QT_TRANSLATE_NOOP("cautions within a line", "lungs"),
    "blocked_nose": QT_TRANSLATE_NOOP("cautions within a line", "blocked nose"),
    "panic": QT_TRANSLATE_NOOP("cautions within a line", "panic"),
    "epilepsy": QT_TRANSLATE_NOOP("cautions within a line", "epilepsy"),
    "eye_pressure": QT_TRANSLATE_NOOP("cautions within a line", "eyes"),
    "recent_surgery": QT_TRANSLATE_NOOP("cautions within a line", "surgery"),
    "acute_injury": QT_TRANSLATE_NOOP("cautions within a line", "fresh injury"),
    "cramps": QT_TRANSLATE_NOOP("cautions within a line", "cramps"),
    "neck": QT_TRANSLATE_NOOP("cautions within a line", "neck"),
    "jaw": QT_TRANSLATE_NOOP("cautions within a line", "jaw"),
    "osteoporosis": QT_TRANSLATE_NOOP("cautions within a line", "bones"),
    "balance": QT_TRANSLATE_NOOP("cautions within a line", "balance"),
    "hernia": QT_TRANSLATE_NOOP("cautions within a line", "hernia"),
    "trauma": QT_TRANSLATE_NOOP("cautions within a line", "bad memories"),
    "dissociation": QT_TRANSLATE_NOOP("cautions within a line", "feeling unreal"),
    "low_mood": QT_TRANSLATE_NOOP("cautions within a line", "low mood"),
    "migraine": QT_TRANSLATE_NOOP("cautions within a line", "migraine"),
    "ear": QT_TRANSLATE_NOOP("cautions within a line", "ear"),
    "diabetes": QT_TRANSLATE_NOOP("cautions within a line", "diabetes"),
    "drowsy": QT_TRANSLATE_NOOP("cautions within a line", "sleepiness"),
}
QUESTIONS: Mapping[str, str] = {  # what a person ticks, in their words
    "pregnancy": QT_TRANSLATE_NOOP("cautions", "I am pregnant"),
    "cardiac": QT_TRANSLATE_NOOP("cautions", "I have a heart condition"),
    "high_bp": QT_TRANSLATE_NOOP("cautions", "My blood pressure is high"),
    "faint": QT_TRANSLATE_NOOP("cautions", "I faint easily, or my blood pressure is low"),
    "asthma": QT_TRANSLATE_NOOP("cautions", "My chest can get tight or wheezy"),
    "copd": QT_TRANSLATE_NOOP("cautions", "I have been short of breath for years"),
    "blocked_nose": QT_TRANSLATE_NOOP("cautions", "My nose is often blocked"),
    "panic": QT_TRANSLATE_NOOP("cautions", "Watching my breath can make me panic"),
    "epilepsy": QT_TRANSLATE_NOOP("cautions", "I have had seizures"),
    "eye_pressure": QT_TRANSLATE_NOOP(
        "cautions", "My eye pressure is high, or I had eye surgery recently"
    ),
    "recent_surgery": QT_TRANSLATE_NOOP("cautions", "I had surgery recently"),
    "acute_injury": QT_TRANSLATE_NOOP("cautions", "I have a fresh injury"),
    "cramps": QT_TRANSLATE_NOOP("cautions", "I get cramps easily"),
    "neck": QT_TRANSLATE_NOOP(
        "cautions", "My neck is injured, or I have pins and needles in an arm"
    ),
    "jaw": QT_TRANSLATE_NOOP("cautions", "My jaw is sore"),
    "osteoporosis": QT_TRANSLATE_NOOP("cautions", "My bones are thin or break easily"),
    "balance": QT_TRANSLATE_NOOP("cautions", "My balance isn't steady"),
    "hernia": QT_TRANSLATE_NOOP("cautions", "I have a hernia"),
    "trauma": QT_TRANSLATE_NOOP(
        "cautions", "Closing my eyes or keeping still can bring back bad memories"
    ),
    "dissociation": QT_TRANSLATE_NOOP("cautions", "Sometimes I feel unreal or far away"),
    "low_mood": QT_TRANSLATE_NOOP("cautions", "My mood has been very low lately"),
    "migraine": QT_TRANSLATE_NOOP("cautions", "I get migraines"),
    "ear": QT_TRANSLATE_NOOP("cautions", "My ear is infected, or I had ear surgery recently"),
    "diabetes": QT_TRANSLATE_NOOP("cautions", "I watch my blood sugar"),
    "drowsy": QT_TRANSLATE_NOOP("cautions", "Something makes me sleepy"),
}
