#include "analysis/analyze.h"
