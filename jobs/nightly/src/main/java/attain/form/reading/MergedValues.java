package attain.form.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import attain.grid.Merge;

/**
 * The blocks of a sheet that merge a value over several rows. A label merged over the
 * same rows makes them one row, only a higher one: such a block is none of them.
 */
final class MergedValues {

	/** A block, and the place that it has among all of the sheet. */
	private record Block(int order, Merge merge) {
	}

	private record Span(int firstRow, int lastRow) {
	}

	private final List<Block> blocks = new ArrayList<>();

	private final TreeMap<Integer, Merge> open = new TreeMap<>();

	private int next;

	MergedValues(Binding binding) {
		List<Merge> merges = binding.header().head().sheet().merges();
		List<Integer> labels = binding.table()
			.labelColumns()
			.stream()
			.map(binding.columns()::get)
			.filter(Objects::nonNull)
			.map(BoundColumn::number)
			.toList();
		List<Integer> values = binding.valued().stream().map(BoundColumn::number).toList();
		Set<Span> oneRow = new HashSet<>();
		for (Merge merge : merges) {
			if (covers(merge, labels)) {
				oneRow.add(new Span(merge.firstRow(), merge.lastRow()));
			}
		}
		for (int order = 0; order < merges.size(); order++) {
			Merge merge = merges.get(order);
			if (merge.lastRow() > merge.firstRow() && covers(merge, values)
					&& !oneRow.contains(new Span(merge.firstRow(), merge.lastRow()))) {
				this.blocks.add(new Block(order, merge));
			}
		}
		this.blocks.sort(Comparator.comparingInt((Block block) -> block.merge().firstRow()));
	}

	private static boolean covers(Merge merge, List<Integer> columns) {
		return columns.stream().anyMatch((column) -> merge.firstColumn() <= column && column <= merge.lastColumn());
	}

	/** The blocks that a row lies in. Rows must be asked for top to bottom. */
	Collection<Merge> at(int row) {
		if (this.next < this.blocks.size() || !this.open.isEmpty()) {
			this.open.values().removeIf((merge) -> merge.lastRow() < row);
			while (this.next < this.blocks.size() && this.blocks.get(this.next).merge().firstRow() <= row) {
				Block block = this.blocks.get(this.next++);
				if (block.merge().lastRow() >= row) {
					this.open.put(block.order(), block.merge());
				}
			}
		}
		return this.open.values();
	}

}
