package attain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import attain.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** No kind of wrong data is without a test, and the page about them says what is so. */
class DefectCasesTest {

	private static final Path SQL_TESTS = Path.of("../../sql/tests");

	@Test
	void everyCaseIsListed() {
		assertThat(WrongDataCase.all()).extracting(WrongDataCase::number)
			.containsExactlyElementsOf(
					IntStream.rangeClosed(1, 84).mapToObj((number) -> "D%02d".formatted(number)).toList());
	}

	@Test
	void everyCaseHasATest() {
		Set<String> tested = tags();
		WrongDataCase.all()
			.stream()
			.filter((each) -> !each.sqlCases().isEmpty())
			.forEach((each) -> tested.add(each.number()));
		assertThat(tested).containsAll(WrongDataCase.all().stream().map(WrongDataCase::number).toList());
	}

	@Test
	void everyTagIsACase() {
		assertThat(WrongDataCase.all()).extracting(WrongDataCase::number).containsAll(tags());
	}

	@Test
	void everySqlCaseAndEveryCodeIsThere() {
		assertThat(WrongDataCase.all()).allSatisfy((each) -> {
			assertThat(each.sqlCases()).allSatisfy((name) -> assertThat(SQL_TESTS.resolve(name)).isDirectory());
			assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::name)).containsAll(each.codes());
		});
	}

	/** See {@link WrongDataCase} to write the page again. */
	@Test
	void thePageIsUpToDate() throws IOException {
		assertThat(Files.readString(WrongDataCase.PAGE)).isEqualTo(WrongDataCase.page());
	}

	private static Set<String> tags() {
		Set<String> tags = new TreeSet<>();
		List<Class<?>> tests = ReflectionSupport.findAllClassesInPackage("attain", (type) -> true,
				(name) -> name.endsWith("Test"));
		tests.stream()
			.flatMap((test) -> Stream.of(test.getDeclaredMethods()))
			.flatMap((method) -> AnnotationSupport.findRepeatableAnnotations(method, Tag.class).stream())
			.map(Tag::value)
			.filter((tag) -> tag.matches("D\\d\\d"))
			.forEach(tags::add);
		return tags;
	}

}
