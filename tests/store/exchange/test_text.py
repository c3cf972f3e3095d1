"""Encodings that show themselves, and those that letters tell; rows of sound and damaged tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.store.exchange.csv_rows import MOST_COLUMNS, MOST_ROWS, rows_of
from unclench.store.exchange.csv_table import read_table
from unclench.store.exchange.text import MOST_BYTES, NotTextError, decode

pytestmark = pytest.mark.thorough

WESTERN = "Date,Note\n2026-01-01,ruhig – Café, “süß”\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"]
)
def test_common_encodings_are_found_out(encoding):
    found = decode(WESTERN.encode(encoding))
    assert found.text == WESTERN
    assert found.certain


NOTES = [
    ("cp1250", "spokojnie, ból mniejszy, zły dzień, ramiona ciężkie"),
    ("cp1250", "Večerní cvičení, klid, dlouhý den"),
    ("cp1250", "Esti légzés, jól esett, erős fájdalom"),
    ("iso8859_2", "ból głowy, ciężko, już śpię"),
    ("cp1251", "тихий вечер, плечи тяжёлые"),
    ("cp1251", "тихий вечір, плечі важкі, їжа"),
    ("koi8_r", "тихий вечер, плечи тяжёлые"),
    ("cp1252", "soirée très calme, ça va mieux"),
    ("cp1252", "ruhiger Abend, schön müde, süß"),
    ("cp1252", "noche tranquila, mañana más, respiración"),
    ("cp1252", "rólegt kvöld, það var gott, þungar axlir"),
    ("cp1252", "“calm” – it’s a café, 5 €, 20 °C…"),
    ("cp1253", "ήσυχο βράδυ, βαριοί ώμοι"),
    ("cp1254", "sakin akşam, ağır omuzlar, nefes çalışması"),
    ("cp1255", "ערב שקט, כתפיים כבדות"),
    ("cp1256", "مساء هادئ أكتاف ثقيلة"),
    ("cp1257", "mierīgs vakars, smagi pleci, sāpes, ļoti"),
    ("mac_roman", "soirée très calme, ça va mieux"),
    ("mac_roman", "ruhiger Abend, schön müde, süß"),
    ("cp850", "ruhiger Abend, schön müde, süß"),
    ("cp932", "静かな夜、肩が重い、呼吸の練習"),
    ("euc_jis_2004", "静かな夜、肩が重い、呼吸の練習"),
    ("gb18030", "安静的晚上，肩膀很重，呼吸练习"),
    ("big5hkscs", "安靜的晚上，肩膀很重，呼吸練習"),
    ("euc_kr", "조용한 저녁, 어깨가 무겁다, 호흡 연습"),
]


@pytest.mark.parametrize(("encoding", "note"), NOTES)
def test_what_older_programs_save_is_found_out(encoding, note):
    text = f"Date;Minutes;Note\n2026-03-01;20;{note}\n2026-03-02;20;ok\n"
    found = decode(text.encode(encoding))
    assert (found.text, found.certain) == (text, True)
    assert decode(text.encode(encoding), encoding).text == text


@pytest.mark.parametrize(
    ("encoding", "note"),
    [("cp932", "瞑想"), ("gb18030", "冥想"), ("cp949", "명상"), ("cp1254", "ağır")],
)
def test_what_a_few_signs_do_not_tell_is_not_certain(encoding, note):
    assert not decode(f"Date,Minutes,Note\n2026-03-01,20,{note}\n".encode(encoding)).certain


@pytest.mark.parametrize(
    ("content", "encoding", "why"),
    [
        (b"\xff\x00\x01\x81", None, "this is not a text file"),
        (b"\xff", "utf-8", "this is not text in utf-8"),
        (b"a", "no-such-thing", "this is not text in no-such-thing"),
        (b"\xff\xfea", None, "this is not text in utf-16"),
        (b"x" * (MOST_BYTES + 1), None, "the file is larger than 32 MB"),
    ],
)
def test_what_is_no_text_is_refused(content, encoding, why):
    with pytest.raises(NotTextError, match=why):
        decode(content, encoding)


@given(st.binary(max_size=100))
def test_bytes_are_text_or_refused(content):
    try:
        found = decode(content)
    except NotTextError:
        return
    assert found.encoding


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_makes_rows_alike(separator):
    rows = [["a, b", "c; d"], ["1", "2"], ["3", "4"]]
    text = "".join(separator.join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    found = rows_of(text)
    assert (found.separator, [cells for _line, cells in found.rows]) == (separator, rows)


@pytest.mark.parametrize("line", ["sep=;\n", '"sep=;"\r\n', "SEP=;\n"])
def test_a_line_may_say_the_separator(line):
    found = rows_of(f"{line}a,b;c,d\n1;2\n")
    assert found.rows == [(2, ["a,b", "c,d"]), (3, ["1", "2"])]


def test_blank_rows_are_none_and_missing_cells_are_missing():
    found = rows_of("a,b,c\n\n,,\n  ,\n1,2,\n3\n")
    assert found.rows == [(1, ["a", "b", "c"]), (5, ["1", "2"]), (6, ["3"])]
    assert not found.problems


def test_a_mark_inside_a_note_stays_in_it():
    found = rows_of('a,b,c\n1,2,"felt "heavy" in the arms"\n1,"two\nlines",5\n1,"x""y",3\n')
    assert found.rows == [
        (1, ["a", "b", "c"]),
        (2, ["1", "2", 'felt "heavy" in the arms']),
        (3, ["1", "two\nlines", "5"]),
        (5, ["1", 'x"y', "3"]),
    ]
    assert not found.problems


@pytest.mark.parametrize("bad", ['"never closed', '"closed by the next" one', '""yes"" no'])
def test_a_mark_that_is_never_closed_costs_nothing_where_the_cells_are_all_there(bad):
    found = rows_of(f"a,b,c\n1,2,ok\n1,2,{bad}\n3,4,ok\n")
    assert found.rows[2:] == [(3, ["1", "2", bad]), (4, ["3", "4", "ok"])]
    assert not found.problems


@pytest.mark.parametrize("bad", ['1,2,"a, and b', '1,2,"opened\n5,6,"7"'])
def test_a_mark_that_is_never_closed_costs_its_line_alone(bad):
    found = rows_of(f"a,b,c\n1,2,ok\n{bad}\n3,4,ok\n5,6,ok\n")
    lines = [line for line, _cells in found.rows] + [one.line for one in found.problems]
    assert sorted(lines) == list(range(1, 6 + bad.count("\n")))
    assert found.rows[-2][1] == ["3", "4", "ok"]


def test_a_note_that_holds_rows_was_closed_by_a_later_mark():
    found = rows_of('a,b,c\n1,2,"opened\n3,4,ok\n5,6,"\n7,8,"two\nlines, of, it"\n')
    assert found.rows[1:] == [
        (2, ["1", "2", '"opened']),
        (3, ["3", "4", "ok"]),
        (4, ["5", "6", '"']),
        (5, ["7", "8", "two\nlines, of, it"]),
    ]


def test_too_much_is_told_instead_of_read():
    wide = ",".join("a" * (MOST_COLUMNS + 1))
    found = rows_of(f"a,b\n{wide}\n1,2\n")
    assert [line for line, _cells in found.rows] == [1, 3]
    assert found.problems[0].message == "there are more than 1000 cells"
    long = rows_of("a,b\n" + "1,2\n" * (MOST_ROWS + 5))
    assert len(long.rows) == MOST_ROWS
    assert "divide the file" in long.problems[0].message
    damaged = rows_of('a,b\n1,"x\n' + '"a\n' * 3000)
    assert damaged.problems[-1].message.startswith("too many lines are damaged; ")


def test_a_table_starts_at_its_names():
    table = read_table(b"My diary\n\nmade today,by me\nDate,Minutes,Note\n2026-01-01,5,\n")
    assert (table.header, table.header_line) == (("Date", "Minutes", "Note"), 4)
    assert table.rows == [(5, ["2026-01-01", "5"])]
    assert table.column(None) == []
    assert table.column(1) == ["5"]


@pytest.mark.parametrize("first", ["2026-01-01 08:00", "03/04/2026"])
def test_a_table_without_names_keeps_its_first_row(first):
    table = read_table(f"{first},5\n2026-01-02,6\n".encode())
    assert (table.header, len(table.rows)) == (("1", "2"), 2)


@given(st.text('ab,;"\n\r\t', max_size=60))
def test_every_line_is_a_row_a_problem_or_blank(text):
    found = rows_of(text)
    lines = [line for line, _cells in found.rows] + [problem.line for problem in found.problems]
    assert len(lines) == len(set(lines))
    joined = "".join("".join(cells) for _line, cells in found.rows)
    if not found.problems:
        letters = [letter for letter in text if letter in "ab"]
        assert [letter for letter in joined if letter in "ab"] == letters
