"""Words for cautions: what to do, for each tag and each level, as plainly as can be.

Each sentence stands after "If you are pregnant:" and its like. "avoid" names what suits better,
"modify" what to change, "note" what to look out for.
"""

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str, str]] = {  # tag -> (avoid, modify, note)
    "pregnancy": (
        "pick one that needs no holding, no pushing and no lying flat on your back.",
        "lie on your side or sit up, leave out holds, and don't press on your belly.",
        "change position whenever you like, and rest on your side rather than flat.",
    ),
    "cardiac": (
        "a session of easy breathing is kinder to your heart.",
        "leave out holds, tense only a little or not at all, and skip words about the heart.",
        "keep it small, and stop if your chest feels tight or your heart races.",
    ),
    "high_bp": (
        "straining lifts the pressure; a session without holds or tensing suits you better.",
        "leave out holds, and let go without tensing first.",
        "keep each breath easy and never strain.",
    ),
    "faint": (
        "this one can make you light in the head; pick one that you can do lying down.",
        "do it lying down or leaning back, with shorter breaths.",
        "sit or lie, and take a minute with your eyes open before you stand.",
    ),
    "asthma": (
        "big breaths can set off a tight chest; pursed lips is a softer way.",
        "take shorter, softer breaths, leave out holds and extra sips of air.",
        "breathe as small as you like, and go by your own plan if your chest gets tight.",
    ),
    "copd": (
        "this way of breathing can tire you; pursed lips might suit you better.",
        "sit leaning forward, leave out holds, and let the air out through pursed lips.",
        "rest between breaths, and stop if you get more short of air than usual.",
    ),
    "blocked_nose": (
        "it needs a free nose; pick one where you can breathe through your mouth.",
        "breathe through your mouth, or only imagine the nose side.",
        "use your mouth when your nose is blocked. That is fine too.",
    ),
    "panic": (
        "watching the breath this closely can feed panic; one with your eyes on the room is safer.",
        "start with short, small breaths, or put your mind on a sound or your feet instead.",
        "if the breath feels bad to watch, look around and name what you see.",
    ),
    "epilepsy": (
        "changed breathing can bring on a seizure; pick one that leaves your breath alone.",
        "leave out holds, breathe at your usual pace, and have someone near if you can.",
        "stop if you feel odd in a way that you know.",
    ),
    "eye_pressure": (
        "holding and straining press on the eyes; pick one without either.",
        "leave out holds, keep your head up, and don't squeeze your eyes shut.",
        "keep your head above your heart, and your eyes soft.",
    ),
    "recent_surgery": (
        "wait until the wound has healed; a session without tensing is fine meanwhile.",
        "breathe small, and leave out every part near the wound.",
        "go by what your care team allows, and stop at the first pull.",
    ),
    "acute_injury": (
        "let the fresh injury rest; breathing or letting go without tensing is fine.",
        "do it seated, and leave out the part that is hurt.",
        "plan around the hurt part, and give it time.",
    ),
    "cramps": (
        "tensing can set off a cramp; letting go without tensing is safer.",
        "tense at a third of your strength for three seconds, or not at all; leave out calves.",
        "at the first twinge, ease off and gently make that muscle long.",
    ),
    "neck": (
        "leave the neck alone; a session that does not move it suits you better.",
        "leave out the neck moves, support your head, and keep your eyes level.",
        "keep your head still and held, and stop if an arm tingles.",
    ),
    "jaw": (
        "pick one that does not press your teeth together.",
        "don't press your teeth together: let the jaw hang, or skip the face.",
        "keep your lips together and your teeth apart.",
    ),
    "osteoporosis": (
        "bending and twisting load thin bones; pick one where you sit tall.",
        "sit tall, don't round your back, and make turns small.",
        "keep your back long, and move slowly.",
    ),
    "balance": (
        "pick one that you can do in a chair or lying down.",
        "do it in a chair, or hold on to something that can't move.",
        "have something to hold on to, and sit up for a minute before you stand.",
    ),
    "hernia": (
        "straining your belly can make it worse; let go without tensing instead.",
        "leave out the belly, and never hold your breath while you tense.",
        "keep your belly soft, and stop if you feel it bulge or pull.",
    ),
    "trauma": (
        "going inside like this can bring things back; one with eyes on the room is safer.",
        "keep your eyes open, pick your own place in the room, and stop any time.",
        "eyes open is fine, and so is moving, skipping a part or stopping.",
    ),
    "dissociation": (
        "drifting off can grow here; Five senses keeps you in the room.",
        "keep it short, with your eyes open and your feet on the floor.",
        "if you feel far away, stop, press your feet down and name five things you see.",
    ),
    "low_mood": (
        "being alone with heavy thoughts can pull you down; take a short walk, or call someone.",
        "keep it short, and do something small and pleasant right after.",
        "if your thoughts turn dark, stop and be with someone. Help now is one key away (F3).",
    ),
    "migraine": (
        "this one can set off your head; a dim, quiet room and rest suit you better.",
        "leave out humming and the cool forehead, and dim the light and the sound.",
        "turn the sound low, and stop if your head starts to pound.",
    ),
    "ear": (
        "humming presses on the ear; pick one without it.",
        "leave out the humming, and breathe out softly instead.",
        "keep sounds low, and stop if the ear hurts.",
    ),
    "diabetes": (
        "pick a short session that you do sitting up and awake.",
        "keep it short, and have something to eat within reach.",
        "feeling warm, shaky or light may be your sugar: check it as you usually do.",
    ),
    "drowsy": (
        "this one makes sleepy; pick a short one with your eyes open.",
        "sit up, keep your eyes open, and take the short length.",
        "it can make you sleepy: don't drive, cook or climb until you feel fully awake.",
    ),
}
SHORT: Mapping[str, str] = {
    "pregnancy": "Pregnant",
    "cardiac": "Heart",
    "high_bp": "Blood pressure",
    "faint": "Fainting",
    "asthma": "Asthma",
    "copd": "Lungs",
    "blocked_nose": "Blocked nose",
    "panic": "Panic",
    "epilepsy": "Epilepsy",
    "eye_pressure": "Eyes",
    "recent_surgery": "Operation",
    "acute_injury": "Fresh injury",
    "cramps": "Cramps",
    "neck": "Neck",
    "jaw": "Jaw",
    "osteoporosis": "Bones",
    "balance": "Balance",
    "hernia": "Hernia",
    "trauma": "Bad memories",
    "dissociation": "Feeling unreal",
    "low_mood": "Low mood",
    "migraine": "Migraine",
    "ear": "Ear",
    "diabetes": "Diabetes",
    "drowsy": "Sleepy",
}
QUESTIONS: Mapping[str, str] = {  # what a person ticks, in their words
    "pregnancy": "I am pregnant",
    "cardiac": "My heart needs care",
    "high_bp": "My blood pressure is high",
    "faint": "I faint easily, or my blood pressure is low",
    "asthma": "My chest can get tight or wheezy",
    "copd": "I have been short of breath for years",
    "blocked_nose": "My nose is often blocked",
    "panic": "Watching my breath can make me panic",
    "epilepsy": "I have had seizures",
    "eye_pressure": "My eye pressure is high, or I had eye surgery lately",
    "recent_surgery": "I had an operation lately",
    "acute_injury": "I have a fresh injury",
    "cramps": "I get cramps easily",
    "neck": "My neck is hurt, or an arm has pins and needles",
    "jaw": "My jaw is sore",
    "osteoporosis": "My bones are thin or break easily",
    "balance": "My balance is not steady",
    "hernia": "I have a hernia",
    "trauma": "Closing my eyes or keeping still can bring back bad memories",
    "dissociation": "At times I feel unreal or far away",
    "low_mood": "My mood is very low these days",
    "migraine": "I get migraines",
    "ear": "My ear is infected, or I had ear surgery lately",
    "diabetes": "I watch my blood sugar",
    "drowsy": "Something makes me sleepy, whatever it is",
}
