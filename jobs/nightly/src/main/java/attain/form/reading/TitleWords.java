package attain.form.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import attain.form.language.Part;
import attain.form.language.Phrase;
import attain.form.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the tables say of sender and vintage.
 *
 * @param part the part of the form
 * @param headers the headers below them
 */
record TitleWords(Part part, List<Header> headers) {

	Optional<String> sender() {
		return this.headers.stream()
			.map(TitleBlock::above)
			.map((block) -> block.sender(this.part.senders()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/**
	 * The sender that a file name says, by its pattern or anywhere in it; null if none.
	 */
	@Nullable String sender(String fileName, @Nullable String byPattern) {
		return (byPattern != null) ? byPattern
				: TitleBlock.ofFileName(fileName).sender(this.part.senders()).orElse(null);
	}

	/**
	 * Estimate, preliminary or official by words of the title, else by its symbol, else
	 * by the file name, else empty. Words go first: the symbol of official figures is
	 * printed over preliminary ones too.
	 */
	String vintage(String fileName) {
		List<String> lines = this.headers.stream()
			.flatMap((header) -> TitleBlock.above(header).lines().stream())
			.map(Words::of)
			.toList();
		return vintage(lines, (phrase) -> !isSymbol(phrase)).or(() -> vintage(lines, this::isSymbol))
			.or(() -> vintage(List.of(Words.of(fileName)), (phrase) -> true))
			.orElse("");
	}

	private Optional<String> vintage(List<String> lines, Predicate<Phrase> told) {
		return lines.stream()
			.flatMap((words) -> this.part.vintages()
				.entrySet()
				.stream()
				.filter((vintage) -> vintage.getValue().stream().filter(told).anyMatch((phrase) -> phrase.isIn(words)))
				.map(Map.Entry::getKey))
			.findFirst();
	}

	private boolean isSymbol(Phrase phrase) {
		return this.part.signs().stream().anyMatch((sign) -> sign.text().equals(phrase.text()));
	}

}
