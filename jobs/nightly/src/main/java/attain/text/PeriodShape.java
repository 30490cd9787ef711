package attain.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The ways to write a period, over lower-case text without diacritics. Where two match at
 * the same place the earlier one counts.
 */
enum PeriodShape {

	SEMESTER("(?:hk|hoc k[iy])B([12]|ii?)[ _,/-]{0,3}(?:nam hoc|nh)?BY ?- ?(20\\d\\d|\\d\\d)END",
			(found) -> semester(found.group(2), found.group(3), found.group(1))),

	SEMESTER_LAST("(?:(?:nam hoc|nh)B)?Y ?- ?(20\\d\\d|\\d\\d)[ _,.-]{1,3}(?:hk|hoc k[iy])B([12]|ii?)(?![a-z0-9])",
			(found) -> semester(found.group(1), found.group(2), found.group(3))),

	SCHOOL_YEAR("(?:nam hoc|nh)B:? ?Y ?- ?(20\\d\\d|\\d\\d)END", (found) -> schoolYear(found.group(1), found.group(2))),

	MONTHS_FROM_START("(\\d\\d?)B(?:thang|t)(?: dau)?JOINYEND",
			(found) -> sinceStart(found.group(2), Integer.parseInt(found.group(1)))),

	MONTHS_FROM_START_LAST("Y[ _-](\\d\\d?)[tm](?![a-z0-9])",
			(found) -> sinceStart(found.group(1), Integer.parseInt(found.group(2)))),

	HALF_IN_WORDS("(?:6|sau)Bthang (dau|cuoi)JOINYEND",
			(found) -> found.group(2) + (found.group(1).equals("dau") ? "-H1" : "-H2")),

	HALF("(?:h([12])[ _/-]?YEND|Y[ _-]?h([12])(?![a-z0-9]))",
			(found) -> (found.group(1) != null) ? found.group(2) + "-H" + found.group(1)
					: found.group(3) + "-H" + found.group(4)),

	QUARTER("(?:qu[yi]|q)B(iv|i{1,3}|0?[1-4])JOINYEND", (found) -> quarter(found.group(2), found.group(1))),

	QUARTER_SHORT_YEAR("qB(iv|i{1,3}|0?[1-4])[/-](\\d\\d)END",
			(found) -> quarter("20" + found.group(2), found.group(1))),

	QUARTER_LAST("Y[ _,-]{0,3}(?:qu[yi]|q)B(iv|i{1,3}|0?[1-4])(?![a-z0-9])",
			(found) -> quarter(found.group(1), found.group(2))),

	ROMAN_QUARTER("(iv|i{1,3})/YEND", (found) -> quarter(found.group(2), found.group(1))),

	MONTH("(?<!ngay[ .\u2026\\d]{0,12})(?:thang|t\\.?)B(\\d\\d?)JOINYEND",
			(found) -> month(found.group(2), found.group(1))),

	// "Tháng 4 và 4 tháng đầu năm 2023": the report is of the month
	MONTH_AND_SO_FAR("thangB(\\d\\d?)(?:,| va) \\d\\d? thang(?: dau)?JOINYEND",
			(found) -> month(found.group(2), found.group(1))),

	QUARTER_AND_SO_FAR("qu[yi]B(iv|i{1,3}|[1-4])(?:,| va) \\d\\d? thang(?: dau)?JOINYEND",
			(found) -> quarter(found.group(2), found.group(1))),

	MONTH_SHORT_YEAR("tB(\\d\\d?)[/-](\\d\\d)END", (found) -> month("20" + found.group(2), found.group(1))),

	MONTH_LAST("Y[ _,-]{1,3}(?:thang|t)B(\\d\\d?)(?![a-z0-9])", (found) -> month(found.group(1), found.group(2))),

	// neither a part of 15/04/2023 nor the number of a document such as 06/2024/QĐ-UBND
	MONTH_IN_DIGITS("(?<![/.,-])(\\d\\d?) ?[/_-] ?YEND(?!/)", (found) -> month(found.group(2), found.group(1))),

	YEAR_MONTH("(?<![/.,-])Y[-_](\\d\\d)END", (found) -> month(found.group(1), found.group(2))),

	SIX_DIGITS("(?:Y(0[1-9]|1[0-2])|(0[1-9]|1[0-2])Y)END",
			(found) -> (found.group(1) != null) ? month(found.group(1), found.group(2))
					: month(found.group(4), found.group(3))),

	// not the year of a dateline, nor the base year of constant prices
	YEAR("(?<!thang[ .\u2026\\d]{0,8})(?<!so sanh |goc )namB:? ?YEND", (found) -> found.group(1)),

	BARE_YEAR("(?<!nam ?:? ?)(?<!so sanh |goc |gia )(?<![/.,-] ?)YEND(?! ?[-/])", (found) -> found.group(1));

	private final Pattern pattern;

	private final Function<MatchResult, @Nullable String> code;

	PeriodShape(String written, Function<MatchResult, @Nullable String> code) {
		// the words in capitals stand for what recurs
		String expression = written.replace("JOIN", "[ _/.,-]{0,3}(?:nam[ :]{0,2})?")
			.replace("END", "(?!\\d)(?![/.-]\\d)")
			.replace("B", "[ _]?")
			.replace("Y", "(20\\d\\d)");
		this.pattern = Pattern.compile("(?<![a-z0-9])" + expression);
		this.code = code;
	}

	Pattern pattern() {
		return this.pattern;
	}

	/** The period's code, null if the figures are no period (month 13). */
	@Nullable String code(MatchResult found) {
		return this.code.apply(found);
	}

	/** Whether it is written with the words of the school year. */
	boolean isSchool() {
		return this == SEMESTER || this == SEMESTER_LAST || this == SCHOOL_YEAR;
	}

	/** Whether it names no more than a year. */
	boolean isYear() {
		return this == YEAR || this == BARE_YEAR;
	}

	private static @Nullable String schoolYear(String first, String second) {
		int next = Integer.parseInt(first) + 1;
		boolean follows = (second.length() == 4) ? next == Integer.parseInt(second)
				: next % 100 == Integer.parseInt(second);
		return follows ? first + "-" + next : null;
	}

	private static @Nullable String semester(String first, String second, String number) {
		String years = schoolYear(first, second);
		boolean firstHalf = number.equals("1") || number.equals("i");
		return (years != null) ? years + (firstHalf ? "-HK1" : "-HK2") : null;
	}

	private static @Nullable String sinceStart(String year, int months) {
		if (months < 1 || months > 12) {
			return null;
		}
		return (months == 12) ? year : (months == 6) ? year + "-H1" : year + "-" + months + "M";
	}

	private static String quarter(String year, String number) {
		return year + "-Q" + switch (number) {
			case "i" -> "1";
			case "ii" -> "2";
			case "iii" -> "3";
			case "iv" -> "4";
			default -> number.substring(number.length() - 1);
		};
	}

	private static @Nullable String month(String year, String number) {
		int month = Integer.parseInt(number);
		return (month < 1 || month > 12) ? null : year + ((month < 10) ? "-0" : "-") + month;
	}

}
