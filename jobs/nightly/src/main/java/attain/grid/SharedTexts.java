package attain.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The texts that cells of a workbook share. The first ones, which are all that most
 * workbooks have, are kept; the others lie in a scratch file and are read by the block,
 * since neighbours are mostly asked for one after the other.
 */
final class SharedTexts extends AbstractList<StoredText> implements Closeable {

	private static final int KEPT = 1 << 16;

	/** Characters of those kept. */
	private static final int KEPT_CHARACTERS = 4 << 20;

	private static final int BLOCK = 32;

	/** Blocks at hand, each at the place that its number leaves as a remainder. */
	private static final int AT_HAND = 256;

	private final List<StoredText> kept = new ArrayList<>();

	private int characters;

	private int size;

	private @Nullable ScratchFile file;

	/** Where each block begins, and where the last one ends. */
	private long[] starts = new long[BLOCK];

	private int blocks;

	private final ByteArrayOutputStream block = new ByteArrayOutputStream();

	private final DataOutputStream out = new DataOutputStream(this.block);

	private final int[] numbers = new int[AT_HAND];

	private final List<List<StoredText>> atHand = new ArrayList<>(Collections.nCopies(AT_HAND, List.of()));

	SharedTexts() {
		Arrays.fill(this.numbers, -1);
	}

	/** Adds a text behind the others; not after {@link #finish}. */
	void take(StoredText text) throws IOException {
		this.size++;
		if (this.file == null && this.kept.size() < KEPT && this.characters < KEPT_CHARACTERS) {
			this.kept.add(text);
			this.characters += text.text().length();
			return;
		}
		if (this.file == null) {
			this.file = ScratchFile.open();
		}
		write(text);
		if ((this.size - this.kept.size()) % BLOCK == 0) {
			finish();
		}
	}

	private void write(StoredText text) throws IOException {
		byte[] encoded = text.text().getBytes(StandardCharsets.UTF_16BE);
		this.out.writeInt(encoded.length);
		this.out.write(encoded);
		this.out.writeInt(text.runs().size());
		for (StoredText.Run run : text.runs()) {
			this.out.writeInt(run.start());
			this.out.writeUTF(run.fontName().substring(0, Math.min(run.fontName().length(), 100)));
		}
	}

	/** Writes out what is left. */
	void finish() throws IOException {
		if (this.file != null && this.block.size() > 0) {
			byte[] bytes = this.block.toByteArray();
			this.file.append(bytes, bytes.length);
			this.block.reset();
			this.blocks++;
			if (this.blocks == this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, 2 * this.blocks);
			}
			this.starts[this.blocks] = this.file.size();
		}
	}

	@Override
	public int size() {
		return this.size;
	}

	@Override
	public StoredText get(int index) {
		if (index < this.kept.size() || index >= this.size) {
			return this.kept.get(index);
		}
		int beyond = index - this.kept.size();
		return block(beyond / BLOCK).get(beyond % BLOCK);
	}

	private List<StoredText> block(int number) {
		if (this.numbers[number % AT_HAND] == number) {
			return this.atHand.get(number % AT_HAND);
		}
		try {
			List<StoredText> read = read(number);
			this.atHand.set(number % AT_HAND, read);
			this.numbers[number % AT_HAND] = number;
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<StoredText> read(int number) throws IOException {
		ScratchFile source = java.util.Objects.requireNonNull(this.file);
		byte[] bytes = new byte[Math.toIntExact(this.starts[number + 1] - this.starts[number])];
		source.read(this.starts[number], bytes, 0, bytes.length);
		List<StoredText> texts = new ArrayList<>(BLOCK);
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			while (in.available() > 0) {
				String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE);
				List<StoredText.Run> runs = new ArrayList<>();
				for (int run = in.readInt(); run > 0; run--) {
					runs.add(new StoredText.Run(in.readInt(), in.readUTF()));
				}
				texts.add(new StoredText(text, runs));
			}
		}
		return texts;
	}

	@Override
	public void close() throws IOException {
		if (this.file != null) {
			this.file.close();
		}
	}

}
