package attain.form.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Arithmetic over the columns of a row: {@code 100 * E / (C - D)}. A missing value or a
 * division by zero makes the whole missing. Immutable.
 */
public final class Formula {

	private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*|\\d+(?:\\.\\d+)?|[-+*/()])");

	private final List<String> columns = new ArrayList<>();

	private final Term term;

	private interface Term {

		@Nullable BigDecimal of(Function<String, @Nullable BigDecimal> column);

	}

	private Formula(List<String> tokens) {
		List<String> rest = new ArrayList<>(tokens);
		this.term = sum(rest);
		if (!rest.isEmpty()) {
			throw new IllegalArgumentException("unexpected '" + rest.get(0) + "'");
		}
	}

	/**
	 * Reads a formula.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Formula of(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text.strip());
		while (matcher.lookingAt()) {
			tokens.add(matcher.group(1));
			matcher.region(matcher.end(), matcher.regionEnd());
		}
		if (matcher.regionStart() != matcher.regionEnd()) {
			throw new IllegalArgumentException("not a formula: " + text);
		}
		return new Formula(tokens);
	}

	/** The keys of the columns in it, in order. */
	public List<String> columns() {
		return List.copyOf(this.columns);
	}

	/** Its value for a row, null if a value is missing. */
	public @Nullable BigDecimal value(Function<String, @Nullable BigDecimal> column) {
		return this.term.of(column);
	}

	private Term sum(List<String> rest) {
		Term left = product(rest);
		while (!rest.isEmpty() && (rest.get(0).equals("+") || rest.get(0).equals("-"))) {
			left = rest.remove(0).equals("+") ? both(left, product(rest), BigDecimal::add)
					: both(left, product(rest), BigDecimal::subtract);
		}
		return left;
	}

	private Term product(List<String> rest) {
		Term left = factor(rest);
		while (!rest.isEmpty() && (rest.get(0).equals("*") || rest.get(0).equals("/"))) {
			left = rest.remove(0).equals("*") ? both(left, factor(rest), BigDecimal::multiply)
					: both(left, factor(rest), Formula::divide);
		}
		return left;
	}

	private Term factor(List<String> rest) {
		if (rest.isEmpty()) {
			throw new IllegalArgumentException("the formula breaks off");
		}
		String token = rest.remove(0);
		if (token.equals("(")) {
			Term inner = sum(rest);
			if (rest.isEmpty() || !rest.remove(0).equals(")")) {
				throw new IllegalArgumentException("a bracket is not closed");
			}
			return inner;
		}
		if (Character.isDigit(token.charAt(0))) {
			BigDecimal number = new BigDecimal(token);
			return (column) -> number;
		}
		if (!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_') {
			throw new IllegalArgumentException("unexpected '" + token + "'");
		}
		this.columns.add(token);
		return (column) -> column.apply(token);
	}

	private static Term both(Term left, Term right, BinaryOperator<@Nullable BigDecimal> operator) {
		return (column) -> {
			BigDecimal first = left.of(column);
			BigDecimal second = right.of(column);
			return (first == null || second == null) ? null : operator.apply(first, second);
		};
	}

	private static @Nullable BigDecimal divide(@Nullable BigDecimal left, @Nullable BigDecimal right) {
		return (left == null || right == null || right.signum() == 0) ? null
				: left.divide(right, MathContext.DECIMAL64);
	}

}
