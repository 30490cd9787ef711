package attain.form.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** Estimate, preliminary or official by title, else by file name, else empty. */
	String vintage(String fileName) {
		for (Header header : this.headers) {
			for (String line : TitleBlock.above(header).lines()) {
				Optional<String> vintage = vintageOf(Words.of(line));
				if (vintage.isPresent()) {
					return vintage.get();
				}
			}
		}
		return vintageOf(Words.of(fileName)).orElse("");
	}

	private Optional<String> vintageOf(String words) {
		for (Map.Entry<String, List<Phrase>> vintage : this.part.vintages().entrySet()) {
			if (vintage.getValue().stream().anyMatch((phrase) -> phrase.isIn(words))) {
				return Optional.of(vintage.getKey());
			}
		}
		return Optional.empty();
	}

}
