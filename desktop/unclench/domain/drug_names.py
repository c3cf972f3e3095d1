"""Names of drugs and brands, so that `check` can point them out: exercises name no treatment.

The list is a lint, not a lexicon: the names most likely to turn up in texts on stress, sleep and
pain. Words that are also everyday English are left out.
"""

DRUGS: frozenset[str] = frozenset(
    """
    acetaminophen paracetamol ibuprofen naproxen aspirin diclofenac celecoxib meloxicam ketorolac
    codeine tramadol tapentadol oxycodone hydrocodone morphine fentanyl methadone buprenorphine
    carisoprodol cyclobenzaprine methocarbamol metaxalone chlorzoxazone orphenadrine tizanidine
    baclofen dantrolene gabapentin pregabalin amitriptyline nortriptyline duloxetine venlafaxine
    sertraline fluoxetine citalopram escitalopram paroxetine mirtazapine bupropion trazodone
    diazepam lorazepam alprazolam clonazepam temazepam zolpidem zopiclone eszopiclone zaleplon
    melatonin propranolol hydroxyzine buspirone lidocaine ketamine cannabidiol sumatriptan
    prednisone cortisone topiramate quetiapine olanzapine lithium valproate doxepin promethazine
    tylenol advil motrin aleve panadol nurofen voltaren celebrex excedrin soma skelaxin flexeril
    robaxin zanaflex lioresal neurontin lyrica cymbalta effexor zoloft prozac celexa lexapro paxil
    wellbutrin remeron elavil valium ativan xanax klonopin restoril ambien lunesta sonata oxycontin
    percocet vicodin ultram nucynta suboxone salonpas icyhot biofreeze
    """.split()  # noqa: SIM905
)
